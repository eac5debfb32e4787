package dev.doorstep.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import dev.doorstep.Doorstep;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The compiled application in a folder of its own, where folders of steps can come and go
 * as they do for a person who adds or deletes one.
 */
public final class ApplicationCopy {

	private static final String STEPS = "dev/doorstep/steps";

	private final Path classes;

	private final String libraries;

	private ApplicationCopy(Path classes, String libraries) {
		this.classes = classes;
		this.libraries = libraries;
	}

	public static ApplicationCopy in(Path folder) throws IOException {
		var ours = List.of(home(Doorstep.class), home(ApplicationCopy.class));
		var libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter(entry -> !ours.contains(Path.of(entry)))
			.collect(Collectors.joining(File.pathSeparator));
		FileSystemUtils.copyRecursively(ours.getFirst(), folder);
		return new ApplicationCopy(folder, libraries);
	}

	private static Path home(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public void deleteStep(String name) throws IOException {
		assertThat(FileSystemUtils.deleteRecursively(this.classes.resolve(STEPS).resolve(name))).isTrue();
	}

	/** As the readme says: copy a folder, and change its name and place in it. */
	public void copyStep(String from, String to, Path drafts) throws IOException {
		var sources = drafts.resolve(STEPS).resolve(to);
		Files.createDirectories(sources);
		Files.createDirectories(this.classes.resolve(STEPS).resolve(to));
		for (var file : Sources.files("src/main/java/" + STEPS + "/" + from, "")) {
			var text = Sources.text(file).replace(from, to).replaceAll("position = (\\d+)\\d", "position = $15");
			var folder = file.toString().endsWith(".java") ? sources : this.classes.resolve(STEPS).resolve(to);
			Files.writeString(folder.resolve(file.getFileName()), text);
		}
		compile(Sources.files(sources.toString(), ".java"));
	}

	private void compile(List<Path> sources) throws IOException {
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var files = compiler.getStandardFileManager(null, null, null)) {
			var options = Stream.of("-proc:none", "-parameters", "-d", this.classes.toString(), "-cp",
					this.classes + File.pathSeparator + this.libraries);
			var task = compiler.getTask(null, files, null, options.toList(), null,
					files.getJavaFileObjectsFromPaths(sources));
			assertThat(task.call()).isTrue();
		}
	}

	/** With an empty database of its own. */
	public RunningCopy start() throws IOException {
		return start("--spring.datasource.url=" + TestDatabase.create(), "--spring.datasource.username=postgres",
				"--spring.datasource.password=postgres");
	}

	public RunningCopy start(String... options) throws IOException {
		return RunningCopy.start(this.classes + File.pathSeparator + this.libraries, options);
	}

}

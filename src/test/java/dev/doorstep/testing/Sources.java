package dev.doorstep.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The project's files, as tests of its structure read them: paths are relative to its
 * root.
 */
public final class Sources {

	private Sources() {
	}

	/** Every file under a folder whose name ends so, in order. */
	public static List<Path> files(String folder, String ending) {
		try (var files = Files.walk(Path.of(folder))) {
			return files.filter(file -> file.toString().endsWith(ending))
				.filter(Files::isRegularFile)
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of the folders in a folder. */
	public static List<String> folders(String folder) {
		try (var entries = Files.list(Path.of(folder))) {
			return entries.filter(Files::isDirectory).map(entry -> entry.getFileName().toString()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Like {@code steps/urgency/step.html:3}, with what was found there. */
	public static Stream<String> linesWith(Path file, Pattern pattern) {
		var lines = text(file).lines().toList();
		return IntStream.range(0, lines.size())
			.filter(index -> pattern.matcher(lines.get(index)).find())
			.mapToObj(index -> "%s:%d %s".formatted(file, index + 1, lines.get(index).strip()));
	}

}

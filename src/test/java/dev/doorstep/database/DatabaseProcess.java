package dev.doorstep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.awaitility.Awaitility.await;

/** The {@link DatabaseApplication} as a process of its own. */
final class DatabaseProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Process process;

	private final Path output;

	private DatabaseProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static DatabaseProcess start(Path directory, String... prefix) throws IOException {
		var output = Files.createTempFile("database", ".log");
		var command = new ArrayList<>(List.of(prefix));
		command.addAll(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", System.getProperty("java.class.path"), DatabaseApplication.class.getName(),
						"--doorstep.database.directory=" + directory, "--spring.main.keep-alive=true"));
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		return new DatabaseProcess(builder.start(), output);
	}

	/** Its JDBC URL, once it has started. */
	String url() {
		await().atMost(PATIENCE).until(() -> !this.process.isAlive() || output().contains(DatabaseApplication.READY));
		return output().lines()
			.filter((line) -> line.startsWith(DatabaseApplication.READY))
			.map((line) -> line.substring(DatabaseApplication.READY.length()))
			.findFirst()
			.orElseThrow(() -> new AssertionError(output()));
	}

	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	void terminate() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() throws IOException {
		terminate();
		Files.delete(this.output);
	}

}

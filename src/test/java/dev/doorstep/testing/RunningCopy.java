package dev.doorstep.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.awaitility.Awaitility.await;

/** A copy of the application in a process of its own. */
public final class RunningCopy implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Path output;

	private RunningCopy(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static RunningCopy start(String classPath, String... options) throws IOException {
		var output = Files.createTempFile("doorstep", ".log");
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", classPath, "dev.doorstep.Doorstep",
				"--server.port=0", "--doorstep.cookies.secure=false"));
		command.addAll(List.of(options));
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		return new RunningCopy(builder.start(), output);
	}

	/** Its address, once it has started. */
	public String url() {
		await().atMost(PATIENCE)
			.until(() -> !this.process.isAlive() || Sources.text(this.output).contains("Started Doorstep in"));
		if (!this.process.isAlive()) {
			throw new AssertionError(Sources.text(this.output));
		}
		return "http://localhost:" + logged(PORT);
	}

	/** What it logged in these words. */
	public String logged(Pattern words) {
		var found = words.matcher(Sources.text(this.output));
		return found.results().findFirst().orElseThrow(() -> new AssertionError(words)).group(1);
	}

	/** All it has logged. */
	public String log() {
		return Sources.text(this.output);
	}

	/** It ends without a word of warning. */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** It stands still, as if its machine had no time for it. */
	public void pause() throws IOException {
		signal("-STOP");
	}

	public void goOn() throws IOException {
		signal("-CONT");
	}

	private void signal(String signal) throws IOException {
		new ProcessBuilder("kill", signal, Long.toString(this.process.pid())).start().onExit().join();
	}

	@Override
	public void close() throws IOException {
		// One that stands still would not hear that it is to end.
		goOn();
		this.process.destroy();
		this.process.onExit().join();
		Files.delete(this.output);
	}

}

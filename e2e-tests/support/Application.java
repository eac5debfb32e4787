package support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.awaitility.Awaitility.await;

/** Doorstep as people run it: the packaged jar, in a process of its own. */
public final class Application implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port = freePort();

	private final Path directory;

	private final Path log;

	private final List<String> settings;

	private Process process;

	private Application(String name, Path directory, String... settings) {
		this.directory = directory;
		this.settings = List.of(settings);
		this.log = Workplace.fresh(name + "-log").resolve("doorstep.log");
		Runtime.getRuntime().addShutdownHook(new Thread(this::close));
		start();
	}

	/** The one that serves every journey that needs nothing special. */
	public static Application shared() {
		return Shared.APPLICATION;
	}

	/** The one whose form the journeys change, after beginning it anew. */
	public static Application ofChangingForms() {
		Changing.APPLICATION.database().beginAnew();
		return Changing.APPLICATION;
	}

	/** One with a database of its own, which a journey may treat roughly. */
	public static Application ofItsOwn(String name) {
		return new Application(name, Workplace.fresh(name));
	}

	/** One with nobody in it who is made up, so that those who sign up are asked. */
	public static Application withoutMadeUpPeople(String name) {
		return new Application(name, Workplace.fresh(name), "--doorstep.pros.demo=false");
	}

	/** One that passes on to a file what its visitors agree to pass on. */
	public static Application passingOnTo(Path file) {
		return new Application("passing-on", Workplace.fresh("passing-on"),
				"--doorstep.analytics.destinations.file.file=" + file);
	}

	public void start() {
		try {
			this.process = new ProcessBuilder(command()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		await("an answer of " + url()).atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::answers);
	}

	private List<String> command() {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx384m", "-Xmn96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar",
				System.getProperty("doorstep.jar"), "--server.port=" + this.port, "--doorstep.base-url=" + url(),
				"--doorstep.database.directory=" + this.directory));
		for (var limit : List.of("submit", "upload", "link", "link-to", "code", "sign-in")) {
			command.add("--doorstep.limits.%s.times=1000".formatted(limit));
		}
		command.addAll(this.settings);
		return command;
	}

	private boolean answers() throws InterruptedException {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("Doorstep did not start; it says why in " + this.log);
		}
		try {
			var ready = HttpRequest.newBuilder(URI.create(url() + "/readyz")).timeout(Duration.ofSeconds(5)).build();
			return HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	public String url() {
		return "http://localhost:" + this.port;
	}

	/** What stands last in the log of whatever has this shape. */
	public String lastLogged(Pattern shape) {
		try (var lines = Files.lines(this.log)) {
			return lines.flatMap(line -> shape.matcher(line).results().map(MatchResult::group))
				.reduce((earlier, later) -> later)
				.orElseThrow(() -> new IllegalStateException("Nothing like %s in %s".formatted(shape, this.log)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Database database() {
		return Database.in(this.directory.resolve("cluster"));
	}

	/** Ends it without a word of warning. */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Changing {

		static final Application APPLICATION = ofItsOwn("changing-forms");

	}

	private static final class Shared {

		static final Application APPLICATION = ofItsOwn("shared");

	}

}

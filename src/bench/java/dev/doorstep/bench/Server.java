package dev.doorstep.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** An application in a JVM of its own, with a PostgreSQL of its own. */
final class Server implements AutoCloseable {

	/** What the README says a node is started with. */
	private static final List<String> AS_IN_PRODUCTION = List.of("-Xmx384m", "-Xmn96m", "-XX:+UseSerialGC");

	/** The line of PostgreSQL's own pid file that names the port. */
	private static final int PORT_LINE = 3;

	private final Process process;

	private final URI site;

	private final Path database;

	private Server(Process process, URI site, Path database) {
		this.process = process;
		this.site = site;
		this.database = database;
	}

	/** Starts what the JVM is told to run, and waits until its home page is there. */
	static Server start(Path directory, String... what) throws IOException {
		var database = Files.createDirectories(directory).resolve("postgres");
		var site = URI.create("http://localhost:" + freePort());
		var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
		command.addAll(AS_IN_PRODUCTION);
		command.addAll(List.of(what));
		command.addAll(List.of("--server.port=" + site.getPort(), "--doorstep.base-url=" + site,
				"--doorstep.database.directory=" + database, "--doorstep.trusted-proxies=127.0.0.1"));
		var log = directory.resolve("server.log").toFile();
		var server = new Server(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start(), site,
				database);
		server.awaitHome();
		return server;
	}

	private void awaitHome() {
		try {
			Awaitility.await().atMost(Duration.ofMinutes(5)).ignoreExceptions().until(this::answers);
		}
		catch (ConditionTimeoutException ex) {
			close();
			throw ex;
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private boolean answers() throws IOException, InterruptedException {
		var home = HttpRequest.newBuilder(this.site).build();
		return Browser.HTTP.send(home, BodyHandlers.discarding()).statusCode() == 200;
	}

	URI site() {
		return this.site;
	}

	Cpu cpu() throws IOException {
		return new Cpu(ProcessTable.millis(this.process.pid()), ProcessTable.familyMillis(postmaster()));
	}

	private long postmaster() throws IOException {
		return Long.parseLong(postmasterFile().getFirst());
	}

	private List<String> postmasterFile() throws IOException {
		return Files.readAllLines(this.database.resolve("cluster/postmaster.pid"));
	}

	/** Of its database, which lets in whoever is on this machine. */
	String databaseUrl() throws IOException {
		return "jdbc:postgresql://localhost:%s/postgres".formatted(postmasterFile().get(PORT_LINE).strip());
	}

	/** Main memory the JVM holds, in MB. */
	long residentMegabytes() throws IOException {
		return ProcessTable.residentMegabytes(this.process.pid());
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}

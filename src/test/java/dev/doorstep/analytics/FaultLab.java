package dev.doorstep.analytics;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.doorstep.testing.ApplicationCopy;
import dev.doorstep.testing.RunningCopy;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.awaitility.Awaitility.await;

/** Two nodes over a PostgreSQL of their own, all of which may come to harm. */
final class FaultLab implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Path directory;

	private final ApplicationCopy copy;

	private final EventLab lab;

	private final List<Integer> ports = List.of(freePort(), freePort());

	private final List<RunningCopy> nodes = new ArrayList<>();

	private EmbeddedPostgres postgres;

	FaultLab(Path directory) throws IOException {
		this.directory = directory;
		this.copy = ApplicationCopy.in(directory.resolve("classes"));
		this.postgres = startDatabase(0);
		this.lab = new EventLab("jdbc:postgresql://localhost:" + this.postgres.getPort()
				+ "/postgres?socketTimeout=10&connectTimeout=5");
		for (int port : this.ports) {
			this.nodes.add(startNode(port));
		}
		this.nodes.forEach(RunningCopy::url);
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private EmbeddedPostgres startDatabase(int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.directory.resolve("data"))
			.setCleanDataDirectory(false)
			.setPort(port)
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setPGStartupWait(Duration.ofSeconds(60))
			.start();
	}

	private RunningCopy startNode(int port) throws IOException {
		var destination = "--doorstep.analytics.destinations." + EventLab.DESTINATION;
		return this.copy.startAt(port, "--spring.datasource.url=" + this.lab.url(),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
				destination + ".url=" + this.lab.amplitude.url(), destination + ".api-key=" + StandInAmplitude.KEY,
				"--doorstep.analytics.pace.lease=4s", "--doorstep.analytics.pace.timeout=2s",
				"--doorstep.analytics.pace.busy-poll=50ms", "--doorstep.analytics.pace.idle-poll=200ms",
				"--doorstep.limits.submit.times=10000");
	}

	CountedCrowd crowd(String name) throws IOException {
		return new CountedCrowd(this.directory.resolve(name), this.ports);
	}

	StandInAmplitude amplitude() {
		return this.lab.amplitude;
	}

	JdbcClient jdbc() {
		return this.lab.jdbc;
	}

	/** Something ends a node, and another begins in its place. */
	void restart(int node, Consumer<RunningCopy> end) throws IOException {
		end.accept(this.nodes.get(node));
		this.nodes.get(node).close();
		this.nodes.set(node, startNode(this.ports.get(node)));
		this.nodes.get(node).url();
	}

	/** Those who are at work in it are cut off in the middle of what they say. */
	void restartDatabase() throws IOException {
		int port = this.postgres.getPort();
		this.postgres.close();
		this.postgres = startDatabase(port);
		await().atMost(PATIENCE).ignoreExceptions().until(() -> this.lab.written() >= 0);
	}

	/** The only node that was there while the other one began. */
	RunningCopy sender() {
		return this.nodes.getFirst();
	}

	/** Nothing is left to send, as the nodes have written down. */
	boolean settled() {
		try {
			return new Balances(jdbc()).find(EventLab.DESTINATION)
				.filter(balance -> balance.waiting() == 0 && balance.retrying() == 0)
				.isPresent();
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	/** Why events are held that a person would have to decide about. */
	List<String> held() {
		return List.copyOf(this.lab.heldByReason().keySet());
	}

	@Override
	public void close() throws IOException {
		for (var node : this.nodes) {
			node.close();
		}
		this.lab.close();
		this.postgres.close();
	}

}

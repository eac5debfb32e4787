package dev.doorstep.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own that keeps what it was told: it outlives its
 * application's sudden death for the next one to find, and is started again should it die
 * first.
 */
final class EmbeddedServer implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedServer.class);

	private final DirectoryLock lock;

	private final Cluster cluster;

	private final int port;

	private boolean closed;

	private EmbeddedServer(DirectoryLock lock, Cluster cluster, int port) {
		this.lock = lock;
		this.cluster = cluster;
		this.port = port;
	}

	static EmbeddedServer start(EmbeddedDatabaseProperties properties) throws IOException {
		var directory = Files.createDirectories(properties.directory()).toRealPath();
		var lock = DirectoryLock.acquire(directory);
		try {
			Leftovers.clear(directory);
			var cluster = new Cluster(directory, ServerConsole.open(directory));
			if (cluster.isNew()) {
				cluster.initialize();
			}
			var server = new EmbeddedServer(lock, cluster, (properties.port() != 0) ? properties.port() : freePort());
			server.start();
			logger.info("PostgreSQL keeps its data in {} and listens on 127.0.0.1:{}.", directory, server.port);
			return server;
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	private void start() throws IOException {
		this.cluster.start(this.port);
		this.cluster.server().ifPresent((process) -> process.onExit().thenRunAsync(this::startAgain));
	}

	private synchronized void startAgain() {
		if (this.closed) {
			return;
		}
		logger.warn("PostgreSQL ended unexpectedly; it is started again.");
		try {
			start();
		}
		catch (IOException | DatabaseRefusedException ex) {
			logger.error("PostgreSQL does not start again yet.", ex);
			CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(this::startAgain);
		}
	}

	String jdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres";
	}

	@Override
	public synchronized void close() throws IOException {
		this.closed = true;
		try (this.lock) {
			if (this.cluster.server().isPresent()) {
				this.cluster.stop();
			}
		}
	}

}

package dev.doorstep.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of its own that keeps its data when it goes away, and comes back where it
 * was.
 */
public final class DurableServer implements AutoCloseable {

	private final Path data;

	private EmbeddedPostgres postgres;

	public DurableServer(Path data) throws IOException {
		this.data = data;
		this.postgres = start(0);
	}

	public int port() {
		return this.postgres.getPort();
	}

	public void restart() throws IOException {
		var port = port();
		this.postgres.close();
		this.postgres = start(port);
	}

	private EmbeddedPostgres start(int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.setPort(port)
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setPGStartupWait(Duration.ofSeconds(60))
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start();
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}

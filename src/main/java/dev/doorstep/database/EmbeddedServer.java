package dev.doorstep.database;

import java.io.IOException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server of our own that keeps what it was told. */
final class EmbeddedServer implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	private EmbeddedServer(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	static EmbeddedServer start(EmbeddedDatabaseProperties properties) throws IOException {
		var builder = EmbeddedPostgres.builder()
			.setDataDirectory(properties.directory().toAbsolutePath())
			.setCleanDataDirectory(false)
			.setPGStartupWait(Duration.ofSeconds(60))
			// The library's defaults favour throw-away tests: they lose data.
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on");
		if (properties.port() != 0) {
			builder.setPort(properties.port());
		}
		return new EmbeddedServer(builder.start());
	}

	String jdbcUrl() {
		return this.postgres.getJdbcUrl("postgres", "postgres");
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}

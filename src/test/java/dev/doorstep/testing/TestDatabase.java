package dev.doorstep.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL server for all tests of a JVM, and a database of its own for every
 * application context.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + create(), "spring.datasource.username=postgres",
					"spring.datasource.password=postgres")
			.applyTo(context);
	}

	/**
	 * A new, empty database; the answer is its JDBC URL (user and password: postgres).
	 */
	public static String create() {
		var name = "test_" + COUNT.incrementAndGet();
		try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No test database", ex);
		}
		return "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name;
	}

	/** A database with our tables in it, for tests that need no application around it. */
	public static HikariDataSource migrated(String url) {
		var dataSource = DataSourceBuilder.create()
			.type(HikariDataSource.class)
			.url(url)
			.username("postgres")
			.password("postgres")
			.build();
		Flyway.configure()
			.dataSource(dataSource)
			.locations("classpath:db/migration")
			.configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
			.load()
			.migrate();
		return dataSource;
	}

	private static final class Server {

		static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setLocaleConfig("locale-provider", "builtin")
					.setLocaleConfig("builtin-locale", "C.UTF-8")
					.setPGStartupWait(Duration.ofSeconds(60))
					.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.setServerConfig("full_page_writes", "on")
					.setServerConfig("max_connections", "600")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

package dev.doorstep.database;

import java.io.IOException;
import java.sql.SQLException;

import dev.doorstep.testing.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class DurabilityCheckTests {

	@Test
	void refusesAServerThatForgetsBeforeItWritesAnything(CapturedOutput output) throws IOException, SQLException {
		try (var forgetful = EmbeddedPostgres.builder().setServerConfig("full_page_writes", "off").start()) {
			var url = forgetful.getJdbcUrl("postgres", "postgres");
			assertThatException().isThrownBy(() -> run(url)).withRootCauseInstanceOf(DatabaseRefusedException.class);
			assertThat(output).contains("these settings are off: fsync, full_page_writes, synchronous_commit.")
				.contains("Switch on fsync, full_page_writes, synchronous_commit in the server's postgresql.conf")
				.doesNotContain("\tat ");
			assertThat(client(url).sql("select count(*) from pg_tables where schemaname = 'public'")
				.query(Integer.class)
				.single()).isZero();
		}
	}

	@Test
	void refusesADatabaseThatForgetsOnADurableServer(CapturedOutput output) {
		var url = TestDatabase.create();
		client(url).sql("alter database " + url.substring(url.lastIndexOf('/') + 1) + " set synchronous_commit = off")
			.update();
		assertThatException().isThrownBy(() -> run(url)).withRootCauseInstanceOf(DatabaseRefusedException.class);
		assertThat(output).contains("these settings are off: synchronous_commit.");
	}

	@Test
	void acceptsADurableServerAndComesBeforeItsMigrations() {
		try (var context = run(TestDatabase.create())) {
			assertThat(context.getBeanFactory().getBeanDefinition("flyway").getDependsOn())
				.contains(DurabilityCheck.class.getName());
		}
	}

	private static ConfigurableApplicationContext run(String url) {
		return DatabaseApplication.run("--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
	}

	private static JdbcClient client(String url) {
		return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
	}

}

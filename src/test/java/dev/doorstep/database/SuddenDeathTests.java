package dev.doorstep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.doorstep.testing.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@BesideOthers
class SuddenDeathTests {

	private static final int NOBODY = 65534;

	@TempDir
	Path directory;

	@Test
	void findsEverythingAgainAfterTheApplicationWasKilled() throws IOException {
		try (var application = DatabaseProcess.start(this.directory)) {
			client(application.url()).sql("create table confirmed as select 'a leaking tap' as request").update();
			application.kill();
		}
		assertThat(server()).isPresent();
		try (var next = EmbeddedServer.start(new EmbeddedDatabaseProperties(this.directory, 0))) {
			assertThat(client(next.jdbcUrl()).sql("select request from confirmed").query(String.class).single())
				.isEqualTo("a leaking tap");
		}
		assertThat(server()).isEmpty();
	}

	@Test
	void leavesTheServerOfAnotherApplicationAlone() throws IOException {
		try (var application = DatabaseProcess.start(this.directory)) {
			var other = client(application.url());
			assertThatExceptionOfType(DatabaseRefusedException.class)
				.isThrownBy(() -> EmbeddedServer.start(new EmbeddedDatabaseProperties(this.directory, 0)))
				.withMessageStartingWith("Another Doorstep uses");
			assertThat(other.sql("select 1").query(Integer.class).single()).isOne();
		}
		assertThat(server()).as("the server, after its application was told to stop").isEmpty();
	}

	@Test
	void servesAnOrdinaryUser() throws IOException {
		try (var application = startAsOrdinaryUser()) {
			assertThat(client(application.url()).sql("select 1").query(Integer.class).single()).isOne();
			assertThat(Files.getOwner(this.directory.resolve("cluster")).getName()).isNotEqualTo("root");
		}
		assertThat(server()).isEmpty();
	}

	private DatabaseProcess startAsOrdinaryUser() throws IOException {
		if (!isRoot()) {
			return DatabaseProcess.start(this.directory);
		}
		Files.setAttribute(this.directory, "unix:uid", NOBODY);
		// Reading everything lets it read the class path in root's home.
		return DatabaseProcess.start(this.directory, "setpriv", "--reuid=" + NOBODY, "--clear-groups",
				"--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search");
	}

	@Test
	@EnabledIf("isRoot")
	void servesRootWhereUserNamespacesAreForbidden(@TempDir Path path) throws IOException {
		for (var command : List.of("sh", "setpriv")) {
			Files.createSymbolicLink(path.resolve(command), Path.of("/usr/bin", command));
		}
		try (var application = DatabaseProcess.start(this.directory, "/usr/bin/env", "PATH=" + path)) {
			assertThat(client(application.url()).sql("select 1").query(Integer.class).single()).isOne();
			assertThat(Files.getOwner(this.directory.resolve("cluster")).getName()).isNotEqualTo("root");
		}
		assertThat(server()).isEmpty();
	}

	static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	private Optional<ProcessHandle> server() throws IOException {
		return PostmasterFile.read(this.directory.resolve("cluster")).flatMap(PostmasterFile::server);
	}

	private static JdbcClient client(String url) {
		return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
	}

}

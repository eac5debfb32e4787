package dev.doorstep.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import dev.doorstep.testing.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@BesideOthers
class EmbeddedServerTests {

	// Shared: to unpack and to initialise takes longer than all tests together.
	@TempDir
	static Path directory;

	@Test
	void keepsItsDataOverAStop() throws IOException {
		try (var server = start(0)) {
			client(server).sql("create table kept as select 'a leaking tap' as request").update();
		}
		try (var server = start(0)) {
			assertThat(client(server).sql("select request from kept").query(String.class).single())
				.isEqualTo("a leaking tap");
		}
	}

	@Test
	void listensOnTheLoopbackInterfaceAlone() throws IOException {
		try (var server = start(0)) {
			assertThat(client(server).sql("show listen_addresses").query(String.class).single()).isEqualTo("127.0.0.1");
			assertThat(client(server).sql("show unix_socket_directories").query(String.class).single()).isEmpty();
		}
	}

	@Test
	void treatsLettersOfAllLanguagesAsLetters() throws IOException {
		try (var server = start(0)) {
			client(server).sql("create extension if not exists pg_trgm").update();
			assertThat(client(server).sql("select upper('cañería')").query(String.class).single()).isEqualTo("CAÑERÍA");
			assertThat(client(server).sql("select similarity('ñ', 'ñ')").query(Float.class).single()).isEqualTo(1f);
		}
	}

	@Test
	void refusesADirectoryInUse() throws IOException {
		try (var first = start(0)) {
			assertThatExceptionOfType(DatabaseRefusedException.class).isThrownBy(() -> start(0))
				.withMessage("Another Doorstep uses the data directory " + directory.toRealPath() + ".");
			assertThat(client(first).sql("select 1").query(Integer.class).single()).isOne();
		}
	}

	@Test
	void refusesAPortInUse() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatExceptionOfType(DatabaseRefusedException.class).isThrownBy(() -> start(taken.getLocalPort()))
				.withMessageContaining("Address already in use");
		}
		start(0).close();
	}

	@Test
	void ignoresANoteOfAServerWhoseNumberAnotherProgramHas() throws IOException {
		start(0).close();
		var other = ProcessHandle.current().parent().orElseThrow().pid();
		Files.write(PostmasterFile.in(data()), List.of(other + "", data() + "", Instant.now().getEpochSecond() + ""));
		try (var server = start(0)) {
			assertThat(client(server).sql("select 1").query(Integer.class).single()).isOne();
		}
	}

	@Test
	void ignoresANoteThatACrashLeftEmpty() throws IOException {
		start(0).close();
		Files.createFile(PostmasterFile.in(data()));
		start(0).close();
	}

	@Test
	void startsTheServerAgainWhenItIsKilled() throws IOException {
		try (var server = start(0)) {
			client(server).sql("create table survivor as select 1").update();
			PostmasterFile.read(data()).flatMap(PostmasterFile::server).orElseThrow().destroyForcibly();
			await().ignoreExceptions()
				.untilAsserted(() -> assertThat(
						client(server).sql("select count(*) from survivor").query(Integer.class).single())
					.isOne());
		}
	}

	@Test
	void clearsAwayWhatACutOffStartLeft() throws IOException {
		var leftover = Files.createDirectories(directory.resolve(Leftovers.PREFIX + "1/base")).getParent();
		start(0).close();
		assertThat(leftover).doesNotExist();
	}

	private static EmbeddedServer start(int port) throws IOException {
		return EmbeddedServer.start(new EmbeddedDatabaseProperties(directory, port));
	}

	private static Path data() {
		return directory.resolve("cluster");
	}

	private static JdbcClient client(EmbeddedServer server) {
		return JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(), "postgres", ""));
	}

}

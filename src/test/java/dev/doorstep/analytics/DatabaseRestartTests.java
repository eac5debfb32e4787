package dev.doorstep.analytics;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import dev.doorstep.testing.BesideOthers;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The database goes away in the middle of things and comes back. */
@BesideOthers
class DatabaseRestartTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	private Path directory;

	@Test
	void nothingIsLostOrDoubled() throws IOException {
		var postgres = start(0);
		var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?socketTimeout=10&connectTimeout=5";
		try (var lab = new EventLab(url); var writer = new EventWriter(lab, this.directory.resolve("history"))) {
			var loop = new ForwarderLoop(lab.node(), lab.pace());
			var end = loop.start();
			for (int restart = 0; restart < 2; restart++) {
				awaitMore(lab.amplitude);
				postgres.close();
				postgres = start(postgres.getPort());
			}
			awaitMore(lab.amplitude);
			writer.stop();
			await().atMost(PATIENCE).until(() -> lab.delivered() == lab.written());
			loop.stop();
			end.join();
			var findings = writer.check(lab.amplitude);
			assertThat(findings.clean()).as(findings.toString()).isTrue();
		}
		finally {
			postgres.close();
		}
	}

	private EmbeddedPostgres start(int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.directory.resolve("data"))
			.setCleanDataDirectory(false)
			.setPort(port)
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setPGStartupWait(Duration.ofSeconds(60))
			.start();
	}

	private static void awaitMore(StandInAmplitude amplitude) {
		var before = amplitude.taken().size();
		await().atMost(PATIENCE).until(() -> amplitude.taken().size() >= before + 60);
	}

}

package dev.doorstep.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import dev.doorstep.testing.ApplicationCopy;
import dev.doorstep.testing.BesideOthers;
import dev.doorstep.testing.RunningCopy;
import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two whole nodes in processes of their own, of which one dies and one falls asleep. */
@BesideOthers
class NodeFaultTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final int SOME = 60;

	@TempDir
	private Path directory;

	@Test
	void nothingIsLostOrDoubledWhateverBecomesOfTheNodes() throws IOException {
		var copy = ApplicationCopy.in(this.directory.resolve("classes"));
		try (var lab = new EventLab();
				var first = node(lab, copy);
				var second = node(lab, copy);
				var writer = new EventWriter(lab, this.directory.resolve("history"))) {
			first.url();
			second.url();
			awaitMore(lab.amplitude);
			first.kill();
			awaitMore(lab.amplitude);
			sleepsPastItsLease(second, lab, copy);
			awaitMore(lab.amplitude);
			writer.stop();
			await().atMost(PATIENCE).until(() -> lab.delivered() == lab.written());
			var findings = writer.check(lab.amplitude);
			assertThat(findings.clean()).as(findings.toString()).isTrue();
			assertThat(findings.acknowledged()).isEqualTo(lab.amplitude.taken().size());
			assertThat(lab.heldByReason()).isEmpty();
		}
	}

	/** It is the only node, and so the one that sends, until another comes. */
	private static void sleepsPastItsLease(RunningCopy sleeper, EventLab lab, ApplicationCopy copy) throws IOException {
		try (var other = node(lab, copy)) {
			other.url();
			lab.amplitude.next(new Behaviour.Depends(request -> {
				pause(sleeper);
				return Behaviour.honest();
			}));
			awaitMore(lab.amplitude);
			sleeper.goOn();
			await().atMost(PATIENCE).until(() -> sleeper.log().contains("has taken over destination"));
			other.kill();
		}
	}

	private static RunningCopy node(EventLab lab, ApplicationCopy copy) throws IOException {
		var destination = "--doorstep.analytics.destinations." + EventLab.DESTINATION;
		return copy.start("--spring.datasource.url=" + lab.url(), "--spring.datasource.username=postgres",
				"--spring.datasource.password=postgres", destination + ".url=" + lab.amplitude.url(),
				destination + ".api-key=" + StandInAmplitude.KEY, "--doorstep.analytics.pace.lease=4s",
				"--doorstep.analytics.pace.timeout=2s", "--doorstep.analytics.pace.busy-poll=50ms",
				"--doorstep.analytics.pace.idle-poll=200ms");
	}

	private static void pause(RunningCopy node) {
		try {
			node.pause();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void awaitMore(StandInAmplitude amplitude) {
		var before = amplitude.taken().size();
		await().atMost(PATIENCE).until(() -> amplitude.taken().size() >= before + SOME);
	}

}

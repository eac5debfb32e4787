package dev.doorstep.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.doorstep.testing.BesideOthers;
import dev.doorstep.testing.RunningCopy;
import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * People fill in the form at two whole nodes in processes of their own, while something
 * dies, sleeps or fails. More deaths than by default: {@code -Ddoorstep.faults.kills=20};
 * to repeat what chance chose, {@code -Ddoorstep.faults.seed=}.
 */
@BesideOthers
class FaultsTests {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int KILLS = Integer.getInteger("doorstep.faults.kills", 3);

	private static final long SEED = Long.getLong("doorstep.faults.seed", System.nanoTime());

	@TempDir
	static Path directory;

	static FaultLab lab;

	private final Random random = new Random(SEED);

	@BeforeAll
	static void start() throws IOException {
		System.out.println("doorstep.faults.seed=" + SEED);
		lab = new FaultLab(directory);
	}

	@AfterAll
	static void stop() throws IOException {
		lab.close();
	}

	@Test
	void aNodeMayDieAtAnyPoint() throws IOException {
		try (var crowd = lab.crowd("deaths")) {
			for (int kill = 0; kill < KILLS; kill++) {
				awaitMore(this.random.nextInt(40));
				lab.restart(this.random.nextInt(2), RunningCopy::kill);
			}
			accountsForEverything(crowd);
		}
	}

	@Test
	void aNodeMaySleepPastItsLease() throws IOException {
		try (var crowd = lab.crowd("sleep")) {
			lab.restart(1, RunningCopy::kill);
			var sleeper = lab.sender();
			lab.amplitude().next(new Behaviour.Depends(request -> {
				pause(sleeper);
				return Behaviour.honest();
			}));
			await().atMost(PATIENCE).until(() -> !lab.amplitude().repeated().isEmpty());
			sleeper.goOn();
			await().atMost(PATIENCE).until(() -> sleeper.log().contains("has taken over destination"));
			accountsForEverything(crowd);
		}
	}

	private static void pause(RunningCopy node) {
		try {
			node.pause();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void theDatabaseMayGoAwayInTheMiddleOfAForm() throws IOException {
		try (var crowd = lab.crowd("restarts")) {
			for (int restart = 0; restart < 2; restart++) {
				awaitMore(20 + this.random.nextInt(40));
				lab.restartDatabase();
			}
			awaitMore(20);
			accountsForEverything(crowd);
		}
	}

	@Test
	void theReceiverMayFailInAnyWay() throws IOException {
		try (var crowd = lab.crowd("receiver")) {
			lab.amplitude().always(new Behaviour.Depends(request -> trouble()));
			awaitMore(150);
			lab.amplitude().always(Behaviour.honest());
			accountsForEverything(crowd);
		}
	}

	/** Of the kinds that are over within seconds. */
	private Behaviour trouble() {
		return switch (this.random.nextInt(8)) {
			case 0 -> Behaviour.answers(500);
			case 1 -> new Behaviour.Answers(503, Map.of("Retry-After", "1"), "");
			case 2 -> new Behaviour.Cuts();
			case 3 -> new Behaviour.TakesAndCuts();
			case 4 -> new Behaviour.TakesBut(504, "<html>Gateway Timeout</html>");
			case 5 -> Behaviour.answers(413);
			default -> Behaviour.honest();
		};
	}

	private static void awaitMore(int events) {
		var before = lab.amplitude().taken().size();
		await().atMost(PATIENCE).until(() -> lab.amplitude().taken().size() >= before + events);
	}

	private static void accountsForEverything(CountedCrowd crowd) throws IOException {
		crowd.stop();
		var books = new Books(crowd, lab.jdbc(), lab.amplitude());
		await().atMost(PATIENCE).until(() -> lab.settled() && books.closed());
		books.agree();
		assertThat(lab.held()).isEqualTo(List.of());
	}

}

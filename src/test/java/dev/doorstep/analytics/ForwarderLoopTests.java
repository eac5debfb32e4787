package dev.doorstep.analytics;

import java.time.Duration;

import dev.doorstep.analytics.AnalyticsProperties.Pace;
import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** When a forwarder looks for events. */
class ForwarderLoopTests extends EventLabTest {

	private static final Duration LONG = Duration.ofMinutes(10);

	private static final Duration SOON = Duration.ofSeconds(20);

	@Test
	void aCommitWakesAForwarderThatRests() {
		var loop = new ForwarderLoop(this.node, new Pace(LONG, EventLab.TIMEOUT, LONG, LONG));
		var end = loop.start();
		lab.transaction.executeWithoutResult(status -> {
			afterCommit(loop::wake);
			lab.events(1);
		});
		await().atMost(SOON).until(() -> amplitude.taken().size() == 1);
		loop.stop();
		end.join();
	}

	private static void afterCommit(Runnable ring) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				lab.awaitVisible();
				ring.run();
			}

		});
	}

	@Test
	void aNodeThatWritesNothingItselfLooksAllTheSame() {
		var loop = new ForwarderLoop(this.node, lab.pace());
		var end = loop.start();
		lab.events(3);
		await().atMost(SOON).until(() -> amplitude.taken().size() == 3);
		loop.stop();
		end.join();
	}

	@Test
	void aBatchInHandIsFinishedBeforeItStops() {
		var loop = new ForwarderLoop(this.node, lab.pace());
		amplitude.next(new Behaviour.Depends(request -> {
			loop.stop();
			return Behaviour.honest();
		}));
		lab.events(3);
		loop.start().join();
		assertThat(lab.delivered()).isEqualTo(3);
	}

}

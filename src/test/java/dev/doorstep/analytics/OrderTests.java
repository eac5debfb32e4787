package dev.doorstep.analytics;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Events become visible in another order than they are numbered in. */
class OrderTests extends EventLabTest {

	@Test
	void aSlowTransactionIsNotOvertakenAndNotForgotten() {
		var written = new CountDownLatch(1);
		var commit = new CountDownLatch(1);
		var slow = CompletableFuture.supplyAsync(() -> lab.transaction.execute(status -> {
			var ids = lab.events(1);
			written.countDown();
			awaitUnbroken(commit);
			return ids;
		}));
		awaitUnbroken(written);
		var quick = lab.events(2);
		EventLab.run(this.node);
		assertThat(amplitude.requests()).isEmpty();
		commit.countDown();
		var late = slow.join();
		forward();
		assertThat(lab.takenIds()).containsExactly(late.getFirst(), quick.get(0), quick.get(1));
	}

	@Test
	void aTransactionThatNumbersLateButBeganEarlyIsNotLost() {
		var begun = new CountDownLatch(1);
		var goOn = new CountDownLatch(1);
		var slow = CompletableFuture.supplyAsync(() -> lab.transaction.execute(status -> {
			lab.jdbc.sql("select pg_current_xact_id()").query().singleValue();
			begun.countDown();
			awaitUnbroken(goOn);
			return lab.events(1);
		}));
		awaitUnbroken(begun);
		var quick = lab.events(1);
		EventLab.run(this.node);
		assertThat(amplitude.requests()).isEmpty();
		goOn.countDown();
		var late = slow.join();
		forward();
		assertThat(lab.takenIds()).isEqualTo(List.of(late.getFirst(), quick.getFirst()));
	}

	@Test
	void aLongReaderIsInNobodysWay() {
		var reading = new CountDownLatch(1);
		var end = new CountDownLatch(1);
		var reader = CompletableFuture.runAsync(() -> lab.transaction.executeWithoutResult(status -> {
			lab.jdbc.sql("select count(*) from analytics_event").query(Long.class).single();
			reading.countDown();
			awaitUnbroken(end);
		}));
		awaitUnbroken(reading);
		lab.events(UUID.randomUUID());
		forward();
		assertThat(lab.delivered()).isEqualTo(1);
		assertThat(reader).isNotDone();
		end.countDown();
		reader.join();
	}

	private static void awaitUnbroken(CountDownLatch latch) {
		try {
			if (!latch.await(20, TimeUnit.SECONDS)) {
				throw new AssertionError("The other side never came so far");
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

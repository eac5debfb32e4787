package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the reports up to date, in a thread of its own on every node. */
@Component
class RollupLoop implements SmartLifecycle {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	/** Longer than a draft is kept. */
	private static final Duration REMEMBERED = Duration.ofDays(40);

	private static final Logger log = LoggerFactory.getLogger(RollupLoop.class);

	private final Rollup rollup;

	private final RollupRows rows;

	private CountDownLatch stopped = new CountDownLatch(0);

	private CompletableFuture<Void> loop = CompletableFuture.completedFuture(null);

	RollupLoop(Rollup rollup, RollupRows rows) {
		this.rollup = rollup;
		this.rows = rows;
	}

	@Override
	public synchronized void start() {
		this.stopped = new CountDownLatch(1);
		var stopped = this.stopped;
		this.loop = CompletableFuture.runAsync(() -> run(stopped), Thread.ofPlatform().daemon().name("roll-up")::start);
	}

	private void run(CountDownLatch stopped) {
		try {
			while (stopped.getCount() > 0) {
				if (!round()) {
					stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean round() {
		try {
			return this.rollup.round();
		}
		catch (RuntimeException ex) {
			log.warn("Events could not be summed up for the reports; they will be", ex);
			return false;
		}
	}

	@Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.rows.forgetStoriesUntouchedSince(Instant.now().minus(REMEMBERED));
	}

	@Override
	public void stop() {
		ask().join();
	}

	@Override
	public void stop(Runnable callback) {
		ask().whenComplete((nothing, failure) -> callback.run());
	}

	private synchronized CompletableFuture<Void> ask() {
		this.stopped.countDown();
		return this.loop;
	}

	@Override
	public synchronized boolean isRunning() {
		return this.stopped.getCount() > 0;
	}

}

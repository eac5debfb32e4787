package dev.doorstep.matching;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Goes round in a thread of its own; what another node works on is left to it. */
@Component
class MatchingLoop implements SmartLifecycle {

	private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

	private static final Logger log = LoggerFactory.getLogger(MatchingLoop.class);

	private final Rounds rounds;

	private final Duration poll;

	private final Semaphore bell = new Semaphore(0);

	private volatile CompletableFuture<Void> loop = CompletableFuture.completedFuture(null);

	private volatile boolean running;

	MatchingLoop(Rounds rounds, MatchingProperties properties) {
		this.rounds = rounds;
		this.poll = properties.poll();
	}

	/** Looks for what is due as soon as the transaction at hand has made it so. */
	void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				MatchingLoop.this.bell.release();
			}

		});
	}

	@Override
	public void start() {
		this.running = true;
		this.loop = this.loop.thenRunAsync(this::run,
				task -> Thread.ofPlatform().daemon().name("matching").start(task));
	}

	@Override
	public void stop() {
		this.running = false;
		this.bell.release();
		this.loop.join();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		while (this.running) {
			this.bell.drainPermits();
			rest(round());
		}
	}

	/** How long there is nothing to do. */
	private Duration round() {
		try {
			return this.rounds.next() ? Duration.ZERO : this.poll;
		}
		catch (RoundFailed ex) {
			log.warn("A request could not be seen to; others go first", ex);
			return putOff(ex);
		}
		catch (RuntimeException ex) {
			log.warn("No request could be seen to", ex);
			return AFTER_A_FAULT;
		}
	}

	private Duration putOff(RoundFailed failure) {
		this.rounds.putOff(failure.request());
		return Duration.ZERO;
	}

	private void rest(Duration pause) {
		try {
			// Looked at after the bell was cleared, so a stop cannot be slept through.
			if (this.running && !pause.isZero()) {
				this.bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			this.running = false;
		}
	}

}

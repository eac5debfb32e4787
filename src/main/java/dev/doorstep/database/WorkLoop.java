package dev.doorstep.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Goes round in threads of its own to do what is due by some table; what another thread
 * or node has in hand is left to it.
 */
public abstract class WorkLoop implements SmartLifecycle {

	private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

	private static final Logger log = LoggerFactory.getLogger(WorkLoop.class);

	private final String name;

	private final int threads;

	private final Semaphore bell = new Semaphore(0);

	private volatile List<CompletableFuture<Void>> loops = List.of();

	private volatile boolean running;

	protected WorkLoop(String name, int threads) {
		this.name = name;
		this.threads = threads;
	}

	/** Does one thing that is due, and says for how long there is nothing more to do. */
	protected abstract Duration round();

	/** Looks for what is due as soon as the transaction at hand has made it so. */
	public void wakeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				WorkLoop.this.bell.release();
			}

		});
	}

	@Override
	public void start() {
		CompletableFuture.allOf(this.loops.toArray(CompletableFuture[]::new)).join();
		this.running = true;
		var begun = new ArrayList<CompletableFuture<Void>>();
		for (int thread = 0; thread < this.threads; thread++) {
			begun.add(CompletableFuture.runAsync(this::run, Thread.ofPlatform().daemon().name(this.name)::start));
		}
		this.loops = begun;
	}

	@Override
	public void stop() {
		ask().join();
	}

	/** Comes back at once; what is in hand is finished within the phase's time-out. */
	@Override
	public void stop(Runnable callback) {
		ask().whenComplete((nothing, failure) -> callback.run());
	}

	private CompletableFuture<Void> ask() {
		this.running = false;
		this.bell.release(this.threads);
		return CompletableFuture.allOf(this.loops.toArray(CompletableFuture[]::new));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		while (this.running) {
			this.bell.drainPermits();
			rest(guarded());
		}
	}

	private Duration guarded() {
		try {
			return round();
		}
		catch (RuntimeException ex) {
			log.warn("Nothing could be done about {}; it will be", this.name, ex);
			return AFTER_A_FAULT;
		}
	}

	private void rest(Duration pause) {
		try {
			if (pause.isZero()) {
				// Where there was something, there may be work for another thread, too.
				this.bell.release();
			}
			// Looked at after the bell was cleared, so a stop cannot be slept through.
			else if (this.running) {
				this.bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			this.running = false;
		}
	}

}

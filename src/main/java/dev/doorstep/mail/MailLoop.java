package dev.doorstep.mail;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends the postman round in a thread of its own, so that no request ever waits for a
 * mail server. In the default phase it stops before the web server does.
 */
@Component
class MailLoop implements SmartLifecycle {

	private static final Duration LONGEST_OUTAGE_PAUSE = Duration.ofMinutes(1);

	private static final Logger log = LoggerFactory.getLogger(MailLoop.class);

	private final Postman postman;

	private final Duration poll;

	private final Semaphore bell = new Semaphore(0);

	private volatile CompletableFuture<Void> loop = CompletableFuture.completedFuture(null);

	private volatile boolean running;

	private volatile int outage;

	MailLoop(Postman postman, MailProperties properties) {
		this.postman = postman;
		this.poll = properties.poll();
	}

	/** Says that there is something to carry; during an outage that can wait. */
	void wake() {
		if (this.outage == 0) {
			this.bell.release();
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.loop = this.loop.thenRunAsync(this::run, task -> Thread.ofPlatform().daemon().name("mail").start(task));
	}

	@Override
	public void stop() {
		askToStop();
		this.loop.join();
	}

	/**
	 * Comes back at once; the mail in hand is finished within the time-out of the phase.
	 */
	@Override
	public void stop(Runnable callback) {
		askToStop();
		this.loop.whenComplete((nothing, failure) -> callback.run());
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void askToStop() {
		this.running = false;
		this.bell.release();
	}

	private void run() {
		while (this.running) {
			switch (round()) {
				case CARRIED -> this.outage = 0;
				case NOTHING_DUE -> {
					this.outage = 0;
					rest(this.poll);
				}
				case NOBODY_THERE -> sitOut();
			}
		}
	}

	private Postman.Round round() {
		this.bell.drainPermits();
		try {
			return this.postman.carryNext();
		}
		catch (RuntimeException ex) {
			log.warn("The outbox could not be worked on", ex);
			return Postman.Round.NOBODY_THERE;
		}
	}

	private void sitOut() {
		Duration pause = this.poll.multipliedBy(1L << Math.min(this.outage, 10));
		this.outage++;
		this.bell.drainPermits();
		rest((pause.compareTo(LONGEST_OUTAGE_PAUSE) < 0) ? pause : LONGEST_OUTAGE_PAUSE);
	}

	private void rest(Duration pause) {
		try {
			// Looked at after the bell was cleared, so a stop cannot be slept through.
			if (this.running) {
				this.bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			this.running = false;
		}
	}

}

package dev.doorstep.analytics;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import dev.doorstep.analytics.AnalyticsProperties.Pace;
import dev.doorstep.analytics.Forwarder.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one forwarder going in a thread of its own. */
final class ForwarderLoop {

	private static final Logger log = LoggerFactory.getLogger(ForwarderLoop.class);

	private final Forwarder forwarder;

	private final Pace pace;

	private final Semaphore bell = new Semaphore(0);

	private final CountDownLatch stopped = new CountDownLatch(1);

	private Duration rest;

	ForwarderLoop(Forwarder forwarder, Pace pace) {
		this.forwarder = forwarder;
		this.pace = pace;
		this.rest = pace.busyPoll();
	}

	/** Ends when it is stopped, after the batch in hand. */
	CompletableFuture<Void> start() {
		var thread = Thread.ofPlatform().daemon().name("forward-" + this.forwarder.destination());
		return CompletableFuture.runAsync(this::run, thread::start);
	}

	void stop() {
		this.stopped.countDown();
		wake();
	}

	void wake() {
		this.bell.release();
	}

	private void run() {
		try {
			while (this.stopped.getCount() > 0) {
				restAfter(round());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Round round() throws InterruptedException {
		// What is committed from here on rings again.
		this.bell.drainPermits();
		try {
			return this.forwarder.round();
		}
		catch (RuntimeException ex) {
			log.warn("Events for {} could not be forwarded", this.forwarder.destination(), ex);
			return Round.RESTING;
		}
	}

	/**
	 * A little while lets a batch gather; only after a silence does a single event wake
	 * the loop, and a destination that is left alone is not disturbed for it.
	 */
	private void restAfter(Round round) throws InterruptedException {
		switch (round) {
			case MORE -> this.rest = this.pace.busyPoll();
			case CAUGHT_UP -> {
				this.rest = this.pace.busyPoll();
				this.stopped.await(this.rest.toMillis(), TimeUnit.MILLISECONDS);
			}
			case NOTHING -> {
				// What rang may still be hidden by somebody else's transaction.
				if (this.bell.tryAcquire(lengthened().toMillis(), TimeUnit.MILLISECONDS)) {
					this.rest = this.pace.busyPoll();
				}
			}
			case RESTING -> this.stopped.await(lengthened().toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private Duration lengthened() {
		var now = this.rest;
		var longer = now.multipliedBy(2);
		this.rest = (longer.compareTo(this.pace.idlePoll()) < 0) ? longer : this.pace.idlePoll();
		return now;
	}

}

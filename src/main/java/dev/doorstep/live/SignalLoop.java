package dev.doorstep.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second, in a thread of its own, what is new to those who listen here. It
 * ends before the web server does, which waits for open lines.
 */
@Component
class SignalLoop implements SmartLifecycle {

	private static final Duration LOOK = Duration.ofSeconds(1);

	private static final int LOOKS_A_HUM = 20;

	private static final int LOOKS_A_SWEEP = 3600;

	private static final Duration FORGET = Duration.ofDays(1);

	private static final Logger log = LoggerFactory.getLogger(SignalLoop.class);

	private final SignalRows rows;

	private final Streams streams;

	private final Semaphore bell = new Semaphore(0);

	private volatile CompletableFuture<Void> loop = CompletableFuture.completedFuture(null);

	private volatile boolean running;

	private boolean failing;

	SignalLoop(SignalRows rows, Streams streams) {
		this.rows = rows;
		this.streams = streams;
	}

	@Override
	public void start() {
		this.running = true;
		this.loop = this.loop.thenRunAsync(this::run, task -> Thread.ofPlatform().daemon().name("signals").start(task));
	}

	@Override
	public void stop() {
		this.running = false;
		this.bell.release();
		this.loop.join();
		this.streams.endAll();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		this.bell.drainPermits();
		for (long look = 1; this.running; look++) {
			try {
				look(look);
				this.failing = false;
			}
			catch (RuntimeException ex) {
				note(ex);
			}
			rest();
		}
	}

	private void look(long look) {
		var listeners = this.streams.listeners();
		if (!listeners.isEmpty()) {
			var versions = this.rows.versions(listeners);
			this.streams.each(stream -> stream.tell(versions.getOrDefault(stream.listener(), 0L)));
		}
		if (look % LOOKS_A_HUM == 0) {
			this.streams.each(Stream::hum);
		}
		if (look % LOOKS_A_SWEEP == 0) {
			this.rows.removeUnchangedFor(FORGET);
		}
	}

	private void note(RuntimeException ex) {
		if (!this.failing) {
			log.warn("Open pages hear of nothing new until the database answers again", ex);
		}
		this.failing = true;
	}

	private void rest() {
		try {
			this.bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			this.running = false;
		}
	}

}

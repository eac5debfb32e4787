package dev.doorstep.flags;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this node on the newest revision, in a thread and with a connection of its own:
 * it is called, and looks for itself in case a call was lost. Tells the others which
 * revision this node runs.
 */
@Component
class RevisionLoop implements SmartLifecycle {

	/** The longest a lost call goes unnoticed, and the longest a stop has to wait. */
	private static final Duration LOOK = Duration.ofMillis(500);

	private static final Duration BEAT = Duration.ofSeconds(5);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

	private static final Duration FORGET = Duration.ofHours(1);

	private static final Logger log = LoggerFactory.getLogger(RevisionLoop.class);

	/** New at every start, as what it runs begins anew. */
	private final UUID node = UUID.randomUUID();

	private final String host = host();

	private final RevisionLine line;

	private final KnownRevisions known;

	private final Semaphore bell = new Semaphore(0);

	private volatile CompletableFuture<Void> loop = CompletableFuture.completedFuture(null);

	private volatile boolean running;

	private int failures;

	private long toldRevision;

	private long toldAt;

	RevisionLoop(RevisionLine line, KnownRevisions known) {
		this.line = line;
		this.known = known;
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "unknown host";
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.loop = this.loop.thenRunAsync(this::run,
				task -> Thread.ofPlatform().daemon().name("revisions").start(task));
	}

	@Override
	public void stop() {
		askToStop();
		this.loop.join();
	}

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
		this.bell.drainPermits();
		while (this.running) {
			try (var open = this.line.open()) {
				follow(open);
			}
			catch (RuntimeException ex) {
				sitOut(ex);
			}
		}
	}

	private void follow(RevisionLine open) {
		open.removeNodesUnseenFor(FORGET);
		this.toldRevision = 0;
		while (this.running) {
			tell(open);
			if (open.leadsPast(this.known.current().number())) {
				this.known.adopt(open.newest());
				continue;
			}
			this.failures = 0;
			open.await(LOOK);
		}
		open.removeNode(this.node);
	}

	private void tell(RevisionLine open) {
		var revision = this.known.current().number();
		if (revision != this.toldRevision || System.nanoTime() - this.toldAt > BEAT.toNanos()) {
			open.beat(this.node, this.host, revision);
			this.toldRevision = revision;
			this.toldAt = System.nanoTime();
		}
	}

	private void sitOut(RuntimeException ex) {
		if (this.failures == 0) {
			log.warn("New revisions do not reach this node until the database answers again", ex);
		}
		var pause = Duration.ofMillis(100L << Math.min(this.failures++, 5));
		rest((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE);
	}

	private void rest(Duration pause) {
		try {
			this.bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			this.running = false;
		}
	}

}

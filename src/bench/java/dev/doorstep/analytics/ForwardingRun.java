package dev.doorstep.analytics;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forwards from a database of its own to a receiver that costs nothing, and measures
 * what is left: ours and the database's time.
 */
public final class ForwardingRun implements AutoCloseable {

	private final EventLab lab = new EventLab();

	private final Sink sink;

	private final Timed receiver;

	private final Forwarder node;

	/** Milliseconds of each batch apart from the receiver's. */
	private final List<Double> batches = new ArrayList<>();

	public ForwardingRun() throws IOException {
		this.sink = new Sink(0, Duration.ZERO);
		var properties = new DestinationProperties(null, null, new ApiKey("bench"), Region.US, this.sink.url(),
				this.sink.url().resolve("/batch"), false);
		this.receiver = new Timed(new AmplitudeReceiver(properties, EventLab.TIMEOUT));
		this.node = new Nodes(this.lab.jdbc, this.lab.transaction, Clock.systemUTC(), this.lab.pace()).node("bench",
				this.receiver);
	}

	/** Events per second at which this many drain that have waited for a day. */
	public double drain(int events) throws InterruptedException {
		this.lab.jdbc.sql("""
				insert into analytics_event (insert_id, event_type, device_id, session_id, occurred_at, properties)
				select uuidv7(), 'Step Viewed', md5((number / 9)::text), -1, now() - interval '1 day',
					jsonb_build_object('step', 'urgency', 'step_index', 5, 'again', false, 'device', 'phone',
						'locale', 'en', 'source', 'direct', 'job_type', 'leaking-faucet', 'revision', 3)
				from generate_series(1, :events) number
				""").param("events", events).update();
		this.lab.awaitVisible();
		var start = System.nanoTime();
		while (this.lab.delivered() < events) {
			round();
		}
		return events / Flood.seconds(start);
	}

	/**
	 * Takes in so many events a second for so long, with a snapshot held open all the
	 * while, as a report or a backup does.
	 * @return the longest any event took to be delivered, in seconds, looked at each
	 * second
	 */
	public double keepUp(int eventsPerSecond, int seconds) throws InterruptedException {
		var end = new CountDownLatch(1);
		var reader = holdASnapshot(end);
		var flood = new Flood(this.lab);
		var writer = flood.begin(eventsPerSecond, seconds);
		var longest = 0.0;
		var start = System.nanoTime();
		for (var look = 1.0; !writer.isDone() || flood.lag() > 0;) {
			round();
			if (Flood.seconds(start) > look) {
				look++;
				longest = Math.max(longest, flood.lag());
			}
		}
		writer.join();
		end.countDown();
		reader.join();
		return longest;
	}

	private CompletableFuture<Void> holdASnapshot(CountDownLatch end) {
		var repeatable = new TransactionTemplate(this.lab.transaction.getTransactionManager());
		repeatable.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
		return CompletableFuture.runAsync(() -> repeatable.executeWithoutResult(status -> {
			this.lab.written();
			try {
				end.await(1, TimeUnit.HOURS);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}), Thread.ofPlatform()::start);
	}

	private void round() throws InterruptedException {
		this.receiver.nanos = 0;
		var start = System.nanoTime();
		if (this.node.round() != Forwarder.Round.NOTHING) {
			this.batches.add((System.nanoTime() - start - this.receiver.nanos) / 1e6);
		}
	}

	/** The middle batch between two shares of all there were. */
	public double millisPerBatch(double from, double to) {
		var part = this.batches
			.subList((int) (from * this.batches.size()), Math.max(1, (int) (to * this.batches.size())))
			.stream()
			.sorted()
			.toList();
		return part.get(part.size() / 2);
	}

	@Override
	public void close() {
		this.sink.close();
		this.lab.close();
	}

	/** Knows how much of a round was the receiver's. */
	private static final class Timed implements Receiver {

		private final Receiver receiver;

		private long nanos;

		Timed(Receiver receiver) {
			this.receiver = receiver;
		}

		@Override
		public Terms terms(boolean backlog) {
			return this.receiver.terms(backlog);
		}

		@Override
		public Answer receive(List<byte[]> events, Terms terms) throws InterruptedException {
			var start = System.nanoTime();
			try {
				return this.receiver.receive(events, terms);
			}
			finally {
				this.nanos += System.nanoTime() - start;
			}
		}

	}

}

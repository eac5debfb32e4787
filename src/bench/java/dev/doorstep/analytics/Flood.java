package dev.doorstep.analytics;

import java.util.concurrent.CompletableFuture;

/** Many events a second, written ten in a transaction, and how long they stay behind. */
public final class Flood implements AutoCloseable {

	private static final int AT_ONCE = 10;

	private final EventLab lab;

	/** Into the database of an application that runs. */
	public Flood(String url) {
		this(new EventLab(url));
	}

	Flood(EventLab lab) {
		this.lab = lab;
	}

	/**
	 * While others forward them.
	 * @return the longest any event took to be delivered, in seconds, looked at each
	 * second
	 */
	public double pour(int eventsPerSecond, int seconds) {
		var writer = begin(eventsPerSecond, seconds);
		var longest = 0.0;
		var start = System.nanoTime();
		for (var look = 1.0; !writer.isDone();) {
			if (seconds(start) > look) {
				look++;
				longest = Math.max(longest, lag());
			}
		}
		writer.join();
		return Math.max(longest, lag());
	}

	CompletableFuture<Void> begin(int eventsPerSecond, int seconds) {
		return CompletableFuture.runAsync(() -> write(eventsPerSecond, seconds), Thread.ofPlatform()::start);
	}

	private void write(int eventsPerSecond, int seconds) {
		var start = System.nanoTime();
		for (int written = 0; written < eventsPerSecond * seconds; written += AT_ONCE) {
			while (seconds(start) * eventsPerSecond < written) {
				Thread.onSpinWait();
			}
			this.lab.events(AT_ONCE);
		}
	}

	/** For how many seconds the oldest has been waiting that is still to be sent. */
	public double lag() {
		return this.lab.jdbc.sql("""
				select coalesce(extract(epoch from clock_timestamp() - min(event.recorded_at)), 0)
				from analytics_event event, analytics_cursor cursor
				where (event.xid, event.seq) > (cursor.xid, cursor.seq) and consent in ('not_needed', 'given')
				""").query(Double.class).single();
	}

	static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	@Override
	public void close() {
		this.lab.close();
	}

}

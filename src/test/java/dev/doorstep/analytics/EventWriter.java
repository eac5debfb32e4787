package dev.doorstep.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.doorstep.testing.History;
import dev.doorstep.testing.History.Word;
import dev.doorstep.testing.amplitude.StandInAmplitude;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Writes numbered events without a pause, and a history of them. */
final class EventWriter implements AutoCloseable {

	private static final int AT_ONCE = 3;

	private final EventLab lab;

	private final History history;

	private final CountDownLatch stop = new CountDownLatch(1);

	private final CompletableFuture<Void> end;

	private int number;

	EventWriter(EventLab lab, Path history) throws IOException {
		this.lab = lab;
		this.history = new History(history);
		this.end = CompletableFuture.runAsync(this::run, Thread.ofPlatform().name("event-writer")::start);
	}

	private void run() {
		try {
			while (!this.stop.await(20, TimeUnit.MILLISECONDS)) {
				write();
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write() throws IOException {
		var events = new ArrayList<NewEvent>();
		for (int count = 0; count < AT_ONCE; count++) {
			var key = "n" + this.number++;
			this.history.note(Word.INVOKED, key);
			events.add(new NewEvent(UUID.randomUUID(), "Step Viewed", UUID.randomUUID(), null, Visitor.NO_SESSION,
					this.lab.clock.instant(), Map.of("step", key)));
		}
		try {
			this.lab.transaction.executeWithoutResult(status -> this.lab.store().add(events));
			for (var event : events) {
				this.history.note(Word.OK, event.properties().get("step").toString());
			}
		}
		catch (DataAccessException | TransactionException ex) {
			// Nobody knows what became of them, so nothing more is noted.
		}
	}

	/** Somebody is here for a moment, and nothing of them may ever arrive. */
	void comesAndIsForgotten(Consumer<UUID> forget) throws IOException {
		var device = UUID.randomUUID();
		var key = "nobody";
		this.history.note(Word.INVOKED, key);
		this.lab.store()
			.add(List.of(new NewEvent(UUID.randomUUID(), "Step Viewed", device, null, Visitor.NO_SESSION,
					this.lab.clock.instant(), Map.of("step", key))));
		forget.accept(device);
		this.history.note(Word.FAILED, key);
	}

	/** What was written, compared with what has arrived. */
	History.Findings check(StandInAmplitude amplitude) throws IOException {
		return check(amplitude, Map.of());
	}

	/**
	 * And with what is held for a person to decide about, by key, with the ids of it.
	 */
	History.Findings check(StandInAmplitude amplitude, Map<String, Set<String>> held) throws IOException {
		var seen = seen(amplitude);
		held.forEach((key, ids) -> seen.merge(key, ids, (left, right) -> Set.of("arrived", "held")));
		return this.history.check(seen);
	}

	private static Map<String, Set<String>> seen(StandInAmplitude amplitude) {
		var seen = new HashMap<String, Set<String>>();
		for (var event : amplitude.taken()) {
			seen.computeIfAbsent(event.path("event_properties").path("step").asString(), key -> new HashSet<>())
				.add(event.path("insert_id").asString());
		}
		return seen;
	}

	void stop() {
		this.stop.countDown();
		this.end.join();
	}

	@Override
	public void close() throws IOException {
		stop();
		this.history.close();
	}

}

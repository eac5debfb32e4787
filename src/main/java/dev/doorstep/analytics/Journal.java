package dev.doorstep.analytics;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes down what becomes of a batch, step by step, so that a node that dies leaves
 * little to be sent twice. What answers says whether the lease was still ours.
 */
final class Journal {

	private static final Runnable NOTHING_MORE = () -> {
	};

	private final Ledger ledger;

	private final HeldEvents held;

	/** The new events of the batch, in order; the cursor moves over those decided. */
	private final List<Entry> batch;

	private final Position end;

	private final Set<Position> decided = new HashSet<>();

	private Cursor cursor;

	private Cursor beforeSending;

	Journal(Ledger ledger, Cursor cursor, Stretch stretch) {
		this.ledger = ledger;
		this.held = ledger.held();
		this.cursor = cursor;
		this.batch = stretch.events().stream().filter(Entry::isNew).toList();
		this.end = stretch.end();
	}

	Cursor cursor() {
		return this.cursor;
	}

	/** From now on these may have been received. */
	boolean sending(List<Entry> slice, Instant now) {
		this.beforeSending = this.cursor;
		if (slice.getLast().isNew()) {
			this.cursor = this.cursor.sending(slice.getLast().position(), now);
		}
		return this.ledger.write(this.cursor, () -> markHeld(slice, now));
	}

	/** They surely were not; what was sent before this time still may have been. */
	void notReceived(List<Entry> slice) {
		this.cursor = this.cursor.notReceived(this.beforeSending);
		markHeld(slice, null);
	}

	private void markHeld(List<Entry> slice, Instant firstSentAt) {
		var seqs = slice.stream()
			.filter(entry -> !entry.isNew() && entry.firstSentAt() == null)
			.map(entry -> entry.position().seq())
			.toList();
		if (!seqs.isEmpty()) {
			this.held.sent(this.cursor.destination(), seqs, firstSentAt);
		}
	}

	/** What the receiver made of events. */
	boolean settle(List<Settled> settled, List<HeldRow> rows) {
		var taken = (int) settled.stream().filter(Settled::delivered).count();
		this.cursor = this.cursor.moved(behind(settled), taken);
		return this.ledger.write(this.cursor, () -> {
			release(settled);
			hold(rows);
		});
	}

	/** What was decided without asking it. */
	boolean setAside(List<Settled> settled, List<HeldRow> rows) {
		this.cursor = this.cursor.passed(behind(settled));
		return this.ledger.write(this.cursor, () -> hold(rows));
	}

	/** There is nothing to decide. */
	boolean pass() {
		this.cursor = this.cursor.passed(this.end);
		return this.ledger.write(this.cursor, NOTHING_MORE);
	}

	private Position behind(List<Settled> settled) {
		settled.forEach(event -> this.decided.add(event.entry().position()));
		var behind = this.cursor.position();
		for (var entry : this.batch) {
			if (!this.decided.contains(entry.position())) {
				return behind;
			}
			behind = entry.position();
		}
		return this.end;
	}

	private void release(List<Settled> settled) {
		var arrived = settled.stream()
			.filter(event -> event.delivered() && !event.entry().isNew())
			.map(event -> event.entry().position().seq())
			.toList();
		if (!arrived.isEmpty()) {
			this.held.release(this.cursor.destination(), arrived);
		}
	}

	private void hold(List<HeldRow> rows) {
		if (!rows.isEmpty()) {
			this.held.hold(this.cursor.destination(), rows);
			this.held.alignDevices(this.cursor.destination(),
					rows.stream().filter(HeldRow::waits).map(HeldRow::deviceId).distinct().toList());
		}
	}

	/** Noted with whatever is written next. */
	void resize(int batchSize) {
		this.cursor = this.cursor.sized(batchSize);
	}

	boolean waiting(String reason, Instant until) {
		this.cursor = this.cursor.waiting(until);
		return failed(reason);
	}

	boolean paused(String reason, Instant nextProbe) {
		this.cursor = this.cursor.paused(reason, nextProbe);
		return failed(reason);
	}

	private boolean failed(String reason) {
		return this.ledger.write(this.cursor, () -> this.ledger.failed(this.cursor.destination(), reason));
	}

}

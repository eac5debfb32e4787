package dev.doorstep.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events to one destination, as long as this node holds its lease. No transaction
 * is open while a receiver is spoken to.
 */
final class Forwarder {

	static final int FIRST_BATCH = 500;

	private static final Duration BACKLOG = Duration.ofMinutes(15);

	private static final int OFTEN = 3;

	private static final Logger log = LoggerFactory.getLogger(Forwarder.class);

	/** New at every start: what a former life had in hand is not known to be ours. */
	private final UUID node = UUID.randomUUID();

	private final String destination;

	private final Receiver receiver;

	private final EventLog events;

	private final Ledger ledger;

	private final Backoff backoff;

	private final Clock clock;

	/** Null, unless the last round found something to do and the lease is still ours. */
	private Cursor cursor;

	private boolean backlog;

	private int crowded;

	Forwarder(String destination, Receiver receiver, EventLog events, Ledger ledger, Clock clock,
			RandomGenerator random) {
		this.destination = destination;
		this.receiver = receiver;
		this.events = events;
		this.ledger = ledger;
		this.backoff = new Backoff(random);
		this.clock = clock;
	}

	String destination() {
		return this.destination;
	}

	/** Lets another node go on at once. */
	void release() {
		this.ledger.release(this.destination, this.node);
	}

	/** Hands over one batch of new events and one of those that waited. */
	Round round() throws InterruptedException {
		var claimed = (this.cursor != null) ? this.cursor : this.ledger.claim(this.destination, this.node).orElse(null);
		this.cursor = null;
		if (claimed == null || claimed.resting(this.clock.instant())) {
			return Round.RESTING;
		}
		var fresh = this.events.next(claimed, most(claimed));
		var after = fresh.events().isEmpty() ? pass(claimed, fresh) : ship(claimed, fresh);
		if (after == null || after.resting(this.clock.instant())) {
			return Round.RESTING;
		}
		var due = this.ledger.held().due(after, this.clock.instant(), most(after));
		if (fresh.events().isEmpty() && due.isEmpty()) {
			return Round.NOTHING;
		}
		this.cursor = due.isEmpty() ? after : ship(after, new Stretch(due, after.position()));
		return Math.max(fresh.events().size(), due.size()) < most(claimed) ? Round.CAUGHT_UP : Round.MORE;
	}

	/**
	 * A paused destination is tried with one event; where every single one was forbidden,
	 * with another to compare.
	 */
	private int most(Cursor cursor) {
		if (cursor.paused()) {
			return cursor.pausedReason().equals(Shipment.FORBIDDEN) ? 2 : 1;
		}
		return Math.min(cursor.batchSize(), this.receiver.terms(this.backlog).mostEvents());
	}

	/** Leaves behind what is not to be sent; the answer is as for {@link #ship}. */
	private Cursor pass(Cursor cursor, Stretch stretch) {
		var journal = new Journal(this.ledger, cursor, stretch);
		return (stretch.end().equals(cursor.position()) || journal.pass()) ? journal.cursor() : null;
	}

	/** The cursor afterwards, or null if it is no longer ours. */
	private Cursor ship(Cursor cursor, Stretch stretch) throws InterruptedException {
		var batch = stretch.events();
		var journal = new Journal(this.ledger, cursor, stretch);
		var shipment = new Shipment(this.receiver, terms(batch), journal, this.backoff, this.clock, bystanders(batch));
		var end = shipment.send(batch);
		this.crowded = (end == End.CROWDED) ? this.crowded + 1 : 0;
		tell(end, journal.cursor());
		return (end == End.LOST) ? null : journal.cursor();
	}

	private void tell(End end, Cursor left) {
		switch (end) {
			case PAUSED ->
				log.error("Destination {} takes nothing and is paused: {}", this.destination, left.pausedReason());
			case WAITING, CROWDED ->
				log.warn("Destination {} is left alone until {}", this.destination, left.notBefore());
			case LOST -> log.warn("Another node, or an operator, has taken over destination {}", this.destination);
			case DONE -> {
			}
		}
	}

	/** A backlog, or a receiver that is often too crowded, wants its other address. */
	private Terms terms(List<Entry> batch) {
		if (batch.getFirst().isNew()) {
			var old = this.clock.instant().minus(BACKLOG);
			this.backlog = this.crowded >= OFTEN || batch.getFirst().event().occurredAt().isBefore(old);
		}
		return this.receiver.terms(this.backlog);
	}

	/**
	 * New events do not overtake older ones of their device, and no event leaves that its
	 * person has taken back.
	 */
	private Bystanders bystanders(List<Entry> batch) {
		var events = batch.stream().map(Entry::event).toList();
		var waiting = batch.getFirst().isNew() ? this.ledger.held().waitingDevices(this.destination, events)
				: Map.<String, Instant>of();
		return new Bystanders(waiting, this.events.withdrawn(this.destination, events), this.clock.instant());
	}

	/** What a round came to. */
	enum Round {

		/** There was as much as could be taken. */
		MORE,

		CAUGHT_UP,

		NOTHING,

		/** The destination is left alone, or another node sends to it. */
		RESTING

	}

}

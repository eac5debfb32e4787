package dev.doorstep.analytics;

import java.time.Instant;

import dev.doorstep.console.AuditEntry;
import dev.doorstep.console.AuditLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what people ask for at a destination; the audit log tells of it in the same
 * breath.
 */
@Service
class Operations {

	private final Destinations destinations;

	private final ErasureRows erasures;

	private final AuditLog log;

	Operations(Destinations destinations, ErasureRows erasures, AuditLog log) {
		this.destinations = destinations;
		this.erasures = erasures;
		this.log = log;
	}

	@Transactional
	public void pause(String destination) {
		this.destinations.pause(destination);
		this.log.record(AuditEntry.of("destination_paused", destination));
	}

	@Transactional
	public void resume(String destination) {
		this.destinations.resume(destination);
		this.log.record(AuditEntry.of("destination_resumed", destination));
	}

	@Transactional
	public long replaySince(String destination, Instant since, String reason) {
		var events = this.destinations.replaySince(destination, since);
		this.log.record(new AuditEntry("events_replayed", destination, null,
				"since: %s\nevents: %d".formatted(since, events), reason));
		return events;
	}

	/** Sends those once more that were held for one reason. */
	@Transactional
	public int replay(String destination, String held, String reason) {
		var events = this.destinations.replay(destination, held);
		this.log.record(entry("events_replayed", destination, held, events, reason));
		return events;
	}

	@Transactional
	public int discard(String destination, String held, String reason) {
		var events = this.destinations.discard(destination, held);
		this.log.record(entry("events_discarded", destination, held, events, reason));
		return events;
	}

	/** Asks destinations again to forget people, whatever they were waiting for. */
	@Transactional
	public int hurryErasures() {
		var people = this.erasures.hurry();
		this.log.record(new AuditEntry("erasures_hurried", "events", null, "people: " + people, null));
		return people;
	}

	private static AuditEntry entry(String action, String destination, String held, int events, String reason) {
		return new AuditEntry(action, destination, null, "held: %s\nevents: %d".formatted(held, events), reason);
	}

}

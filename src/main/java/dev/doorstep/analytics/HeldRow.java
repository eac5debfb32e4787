package dev.doorstep.analytics;

import java.time.Instant;

/** A row about an event that did not go straight through. */
record HeldRow(long seq, String xid, Instant recordedAt, String deviceId, String userId, String state, String reason,
		Instant heldSince, Instant notBefore, int attempts, Instant firstSentAt) {

	static final String RETRY = "retry";

	static final String PARKED = "parked";

	static final String DEAD = "dead";

	static final String DISCARDED = "discarded";

	static HeldRow of(Entry entry, String state, String reason, Instant since, Instant notBefore, int attempts) {
		var event = entry.event();
		return new HeldRow(event.position().seq(), Long.toUnsignedString(event.position().xid()), event.recordedAt(),
				event.deviceId(), event.userId(), state, reason, since, notBefore, attempts, entry.firstSentAt());
	}

	boolean waits() {
		return this.state.equals(RETRY);
	}

}

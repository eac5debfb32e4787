package dev.doorstep.analytics;

import java.time.Instant;

/**
 * How far a destination has got, as the holder of its lease knows it.
 *
 * @param position the last event that is behind us
 * @param delivered how many events the destination has taken
 * @param token what the lease is known by
 * @param sent up to where events may have been received already, or null
 * @param firstSentAt since when that may be so
 * @param failures in a row
 * @param notBefore when to try again, or null
 * @param pausedReason why it takes nothing, or null
 * @param batchSize how many events to hand over at once
 */
record Cursor(String destination, Position position, long delivered, long token, Position sent, Instant firstSentAt,
		int failures, Instant notBefore, String pausedReason, int batchSize) {

	static final String PAUSED_BY_OPERATOR = "operator";

	boolean paused() {
		return this.pausedReason != null;
	}

	/** Whether there is nothing to do but wait. */
	boolean resting(Instant now) {
		return (this.notBefore == null) ? PAUSED_BY_OPERATOR.equals(this.pausedReason) : now.isBefore(this.notBefore);
	}

	/** What was handed over before and may have been received stays a batch. */
	Cursor sending(Position end, Instant now) {
		var further = (this.sent == null || this.sent.compareTo(end) < 0) ? end : this.sent;
		return sent(further, (this.firstSentAt != null) ? this.firstSentAt : now);
	}

	/** What was just handed over was not received; what was before it still may be. */
	Cursor notReceived(Cursor before) {
		return sent(before.sent, before.firstSentAt);
	}

	private Cursor sent(Position sent, Instant firstSentAt) {
		return new Cursor(this.destination, this.position, this.delivered, this.token, sent, firstSentAt, this.failures,
				this.notBefore, this.pausedReason, this.batchSize);
	}

	/** The receiver has decided on some events: whatever was wrong, it works. */
	Cursor moved(Position position, int taken) {
		return passed(position).with(position, this.delivered + taken, 0, null, null);
	}

	/** Events were put aside without asking the receiver. */
	Cursor passed(Position position) {
		var over = this.sent == null || this.sent.compareTo(position) <= 0;
		return new Cursor(this.destination, position, this.delivered, this.token, over ? null : this.sent,
				over ? null : this.firstSentAt, this.failures, this.notBefore, this.pausedReason, this.batchSize);
	}

	Cursor waiting(Instant until) {
		return with(this.position, this.delivered, this.failures + 1, until, this.pausedReason);
	}

	Cursor paused(String reason, Instant nextProbe) {
		return with(this.position, this.delivered, this.failures, nextProbe, reason);
	}

	Cursor sized(int batchSize) {
		return new Cursor(this.destination, this.position, this.delivered, this.token, this.sent, this.firstSentAt,
				this.failures, this.notBefore, this.pausedReason, batchSize);
	}

	private Cursor with(Position position, long delivered, int failures, Instant notBefore, String pausedReason) {
		return new Cursor(this.destination, position, delivered, this.token, this.sent, this.firstSentAt, failures,
				notBefore, pausedReason, this.batchSize);
	}

}

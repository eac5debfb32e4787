package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What became of all events there have ever been, at one destination, at one moment.
 *
 * @param written all of them
 * @param leftOut those nobody has agreed to pass on
 * @param accepted those the destination has taken, by its own word
 * @param waiting those it is still to get
 * @param unanswered those of the waiting that were sent and may have arrived
 * @param oldest when the oldest was written that it is still to get, or null
 * @param retryAt when it is tried again, or null if it is not left alone
 */
record Balance(String destination, Instant now, long written, long leftOut, long accepted, long waiting,
		long unanswered, long retrying, long parked, long dead, long discarded, Instant oldest, String pausedReason,
		Instant retryAt, String lastError, Instant lastErrorAt) {

	private static final Duration LATE = Duration.ofMinutes(5);

	/** A part of all events, by the name of what became of it. */
	record Share(String fate, long events) {
	}

	/** Every event is in one of these. */
	public List<Share> shares() {
		return List.of(new Share("accepted", this.accepted), new Share("waiting", this.waiting),
				new Share("retrying", this.retrying), new Share("parked", this.parked), new Share("dead", this.dead),
				new Share("discarded", this.discarded), new Share("left_out", this.leftOut));
	}

	public long sum() {
		return shares().stream().mapToLong(Share::events).sum();
	}

	/** How many are in none, or, below zero, in more than one. */
	public long missing() {
		return this.written - sum();
	}

	/** For how long the oldest has been waiting. */
	public Duration lag() {
		return (this.oldest != null) ? Duration.between(this.oldest, this.now) : Duration.ZERO;
	}

	public State state() {
		if (this.pausedReason != null) {
			return this.pausedReason.equals(Cursor.PAUSED_BY_OPERATOR) ? State.PAUSED : State.REFUSED;
		}
		if (this.retryAt != null && this.retryAt.isAfter(this.now)) {
			return State.AWAY;
		}
		return (lag().compareTo(LATE) > 0) ? State.BEHIND : State.WELL;
	}

	/** How a destination does. */
	enum State {

		WELL,
		/** It takes events, but not as quickly as they come. */
		BEHIND,
		/**
		 * It could not be reached, or asked for a pause, and is tried again by itself.
		 */
		AWAY,
		/**
		 * It takes nothing from us, and is asked now and then whether it still does not.
		 */
		REFUSED,
		/** Somebody wants it to get nothing. */
		PAUSED

	}

}

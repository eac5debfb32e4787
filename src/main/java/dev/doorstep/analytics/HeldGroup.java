package dev.doorstep.analytics;

import java.time.Instant;

import dev.doorstep.ui.Text;

/**
 * Events that a destination did not take, all for one reason.
 *
 * @param until when those that are tried again by themselves are
 */
record HeldGroup(String state, String reason, long events, Instant oldest, Instant until) {

	/** The look of the badge. */
	public String kind() {
		return switch (this.state) {
			case HeldRow.RETRY -> "rollout";
			case HeldRow.PARKED -> "stale";
			case HeldRow.DEAD -> "bad";
			default -> "off";
		};
	}

	public Text words() {
		return HeldReason.words(this.reason);
	}

	/** Whether a person has to decide about them. */
	public boolean undecided() {
		return this.state.equals(HeldRow.PARKED) || this.state.equals(HeldRow.DEAD);
	}

}

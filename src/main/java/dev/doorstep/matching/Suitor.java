package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * A professional who is interested in a request, as its homeowner sees them: who they
 * are, and nothing of how to get around Doorstep.
 *
 * @param photo their picture, or null
 * @param message what they have to say to it; may be blank
 * @param revealedAt when they got to know how to reach the homeowner, or null
 */
record Suitor(UUID invitation, InvitationState state, String company, String person, String city, double kilometres,
		String about, String licence, UUID photo, String message, Instant answeredAt, Instant revealedAt) {

	private static final double MILES_A_KILOMETRE = 0.621371;

	public long miles() {
		return Math.round(this.kilometres * MILES_A_KILOMETRE);
	}

	public Text since() {
		return Dates.moment(this.revealedAt);
	}

	public boolean picked() {
		return this.state != InvitationState.INTERESTED;
	}

}

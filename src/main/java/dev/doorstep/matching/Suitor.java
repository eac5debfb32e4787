package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * A professional who is interested in a request, as its homeowner sees them: who they
 * are, and nothing of how to get around Doorstep.
 *
 * @param message what they have to say to it; may be blank
 * @param revealedAt when they got to know how to reach the homeowner, or null
 */
record Suitor(UUID invitation, InvitationState state, String company, String person, String city, double kilometres,
		String about, String licence, String message, Instant answeredAt, Instant revealedAt) {

	public Text since() {
		return Dates.moment(this.revealedAt);
	}

	public boolean picked() {
		return this.state != InvitationState.INTERESTED;
	}

}

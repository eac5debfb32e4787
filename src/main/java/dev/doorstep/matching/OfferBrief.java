package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

import dev.doorstep.requests.facts.Urgency;

/**
 * What is offered in few words, without one on who the homeowner is.
 *
 * @param miles from the professional's base
 * @param until until when an answer is waited for
 * @param deadline the same by the professional's clock, in words
 * @param taken how many of the places are taken
 * @param answerable whether they can still say that they are interested
 */
public record OfferBrief(UUID invitation, String reference, String job, String place, long miles, Urgency.When urgency,
		Instant until, String deadline, long taken, int places, boolean answerable) {

	public boolean emergency() {
		return this.urgency == Urgency.When.EMERGENCY;
	}

}

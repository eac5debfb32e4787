package dev.doorstep.matching;

import java.util.List;

import dev.doorstep.requests.SummaryLine;
import dev.doorstep.requests.facts.Urgency;

/**
 * An invitation as its professional sees it, without a word on who the homeowner is.
 *
 * @param job what is to be done, in few words
 * @param miles from their base
 * @param deadline until when an answer is waited for, by the professional's clock
 * @param taken how many of the places are taken
 */
record Offer(Invitation invitation, String reference, String job, String place, long miles, Urgency.When urgency,
		String deadline, List<SummaryLine> lines, long taken, int places) {

	public boolean full() {
		return this.taken >= this.places;
	}

	/** Whether they can still say no, or not any more. */
	public boolean declinable() {
		return this.invitation.state().asked() || this.invitation.state().placed();
	}

	/** What to say of it when there is nothing to press. */
	public String stateWord() {
		return (full() && this.invitation.state().asked()) ? "full" : this.invitation.state().column();
	}

	/** Whether the professional can still say that they are interested. */
	public boolean answerable() {
		return this.invitation.state().asked() && !full();
	}

}

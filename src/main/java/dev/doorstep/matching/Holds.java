package dev.doorstep.matching;

import java.time.Instant;

import dev.doorstep.matching.HoldPolicy.Newcomer;
import dev.doorstep.requests.Requests;

import org.springframework.stereotype.Component;

/**
 * Lets requests wait for a person, where the policies say so. Runs within the transaction
 * that holds the matching.
 */
@Component
class Holds {

	private final HoldRows rows;

	private final HeldRows held;

	private final Requests requests;

	private final Terms terms;

	Holds(HoldRows rows, HeldRows held, Requests requests, Terms terms) {
		this.rows = rows;
		this.held = held;
		this.requests = requests;
		this.terms = terms;
	}

	boolean waits(Matching matching, Opening opening, Instant now) {
		var on = this.rows.on();
		if (on.isEmpty()) {
			return false;
		}
		var newcomer = new Newcomer(opening, this.requests.suspected(matching.request()),
				this.rows.knowsJob(opening.job()), this.rows.knowsHomeowner(opening.homeowner()));
		var ruling = HoldPolicy.rule(on, newcomer).filter(HoldPolicy.Ruling::waits);
		ruling.ifPresent(found -> hold(matching, found.policy().word(), now));
		return ruling.isPresent();
	}

	/** What cannot be placed waits without being asked about. */
	void unplaced(Matching matching, Instant now) {
		hold(matching, Held.UNPLACED, now);
	}

	private void hold(Matching matching, String why, Instant now) {
		this.held.hold(matching.request(), matching.state().after(MatchingAction.HOLD).orElseThrow(), why,
				this.terms.next(matching, now));
	}

}

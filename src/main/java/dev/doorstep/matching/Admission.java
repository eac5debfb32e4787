package dev.doorstep.matching;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Looks at a request before anybody is asked about it. Runs within the transaction that
 * holds the matching.
 */
@Component
class Admission {

	private final Matchings matchings;

	private final Repetitions repetitions;

	private final Holds holds;

	Admission(Matchings matchings, Repetitions repetitions, Holds holds) {
		this.matchings = matchings;
		this.repetitions = repetitions;
		this.holds = holds;
	}

	/**
	 * Whether nothing speaks against asking now; if not, it has been put where it waits.
	 */
	boolean admits(Matching matching, Opening opening, Instant now) {
		if (matching.cleared()) {
			return true;
		}
		this.matchings.recognise(matching.request(), opening);
		var waits = this.repetitions.waits(matching, opening, now) || this.holds.waits(matching, opening, now);
		if (!waits) {
			this.matchings.clear(matching.request(), now);
		}
		return !waits;
	}

}

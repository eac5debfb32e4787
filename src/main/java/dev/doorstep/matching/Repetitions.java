package dev.doorstep.matching;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.requests.HomeownerLetters;

import org.springframework.stereotype.Component;

/**
 * Recognises requests that say what their homeowner has said already, so that no job is
 * sold twice. Runs within the transaction that holds the matching.
 */
@Component
class Repetitions {

	private final RepeatRows rows;

	private final Matchings matchings;

	private final HomeownerLetters letters;

	private final MatchingProperties properties;

	Repetitions(RepeatRows rows, Matchings matchings, HomeownerLetters letters, MatchingProperties properties) {
		this.rows = rows;
		this.matchings = matchings;
		this.letters = letters;
		this.properties = properties;
	}

	/** Whether it has to wait for its homeowner, who is asked. */
	boolean waits(Matching matching, Opening opening, Instant now) {
		if (matching.repeats() != null) {
			return false;
		}
		this.rows.queue(opening.homeowner());
		var before = this.rows.before(matching, opening, now.minus(this.properties.sameWithin()));
		before.ifPresent(first -> {
			this.rows.repeat(matching.request(), first, now.plus(this.properties.decideWithin()));
			ask(matching.request());
		});
		return before.isPresent();
	}

	private void ask(UUID request) {
		var repeat = this.rows.waiting(request).orElseThrow();
		var hours = this.properties.decideWithin().toHours();
		this.letters.post(request, "matching/repeated-mail", Map.of("first", repeat.first(), "hours", hours),
				repeat.first());
	}

	/**
	 * Looks at one that waits: it goes on by itself when the one before is over, and as
	 * that one when nobody has said anything for too long.
	 */
	void seeTo(Matching matching, Instant now) {
		var first = Optional.ofNullable(matching.repeats()).flatMap(this.matchings::find);
		if (first.filter(Repetitions::goesOn).isEmpty()) {
			keep(matching.request(), now);
		}
		else if (now.isBefore(matching.expiresAt())) {
			this.matchings.change(matching.request(), matching.state(), matching.margin(), matching.expiresAt());
		}
		else {
			this.matchings.change(matching.request(), matching.state().after(MatchingAction.EXPIRE).orElseThrow(),
					matching.margin(), null);
		}
	}

	static boolean goesOn(Matching first) {
		return first.state().open() || first.state() == MatchingState.AWARDED;
	}

	void keep(UUID request, Instant now) {
		this.rows.keep(request, now, now.plus(this.properties.openFor()));
	}

}

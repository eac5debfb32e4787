package dev.doorstep.matching;

import java.time.Instant;
import java.util.Map;

import dev.doorstep.requests.HomeownerLetters;

import org.springframework.stereotype.Component;

/**
 * How long a request goes on: its homeowner is warned before it ends, and told when it
 * has. Runs within the transaction that holds the matching.
 */
@Component
class Terms {

	private final Matchings matchings;

	private final Endings endings;

	private final HomeownerLetters letters;

	private final MatchingProperties properties;

	Terms(Matchings matchings, Endings endings, HomeownerLetters letters, MatchingProperties properties) {
		this.matchings = matchings;
		this.endings = endings;
		this.letters = letters;
		this.properties = properties;
	}

	/** Ends what is over and warns of what soon will be; answers whether it has ended. */
	boolean ended(Matching matching, Instant now) {
		if (now.isBefore(matching.expiresAt())) {
			warn(matching, now);
			return false;
		}
		this.endings.expire(matching);
		if (matching.state().open()) {
			this.letters.post(matching.request(), "matching/expired-mail", Map.of());
		}
		return true;
	}

	private void warn(Matching matching, Instant now) {
		if (matching.state().open() && matching.warnedAt() == null && !now.isBefore(warning(matching))) {
			var days = this.properties.warnBefore().toDays();
			this.matchings.warned(matching.request(), now);
			this.letters.post(matching.request(), "matching/warning-mail", Map.of("days", days), days);
		}
	}

	/** When something happens to it although nobody does anything. */
	Instant next(Matching matching, Instant now) {
		var warning = warning(matching);
		return (matching.state().open() && now.isBefore(warning)) ? warning : matching.expiresAt();
	}

	private Instant warning(Matching matching) {
		return matching.expiresAt().minus(this.properties.warnBefore());
	}

}

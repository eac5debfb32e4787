package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Optional;

/** What came back when events were handed over. */
sealed interface Answer {

	/**
	 * A whole answer.
	 *
	 * @param body may be anything, also nothing
	 */
	record Replied(int status, String body, Optional<Duration> retryAfter) implements Answer {
	}

	/** There was nobody to hand anything to. */
	record Unreached(String reason) implements Answer {
	}

	/** The line broke in the middle: perhaps all was received, perhaps nothing. */
	record Broken(String reason) implements Answer {
	}

}

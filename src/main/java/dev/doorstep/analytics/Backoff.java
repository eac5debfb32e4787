package dev.doorstep.analytics;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to leave a receiver alone. */
final class Backoff {

	static final Duration LONGEST = Duration.ofMinutes(5);

	/** Between looks at whether a destination that refused everything still does. */
	static final Duration PROBE = Duration.ofMinutes(5);

	private static final int MOST_DOUBLINGS = 10;

	private final RandomGenerator random;

	Backoff(RandomGenerator random) {
		this.random = random;
	}

	/**
	 * Doubles with each failure in a row. Half of it either way is left to chance, so
	 * that senders do not come back together, except where the receiver names a time.
	 */
	Duration after(Verdict.Wait wait, int failuresBefore) {
		var pause = doubled(wait.first(), failuresBefore);
		var spread = wait.crowded() ? pause
				: Duration.ofMillis((long) (pause.toMillis() * this.random.nextDouble(0.5, 1.5)));
		return capped(wait.asked().filter(asked -> asked.compareTo(spread) > 0).orElse(spread));
	}

	static Duration doubled(Duration first, int times) {
		return capped(first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS)));
	}

	private static Duration capped(Duration pause) {
		return (pause.compareTo(LONGEST) < 0) ? pause : LONGEST;
	}

}

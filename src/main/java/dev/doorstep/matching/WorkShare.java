package dev.doorstep.matching;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of the work somebody was offered lately: one for each invitation, half as much
 * for one of a week ago.
 *
 * @param sum what it came to when they were asked last
 * @param asked when that was, or null for never
 */
record WorkShare(double sum, Instant asked) {

	private static final double HALF_LIFE = Duration.ofDays(7).toSeconds();

	double at(Instant now) {
		return (this.asked == null) ? 0
				: this.sum * Math.pow(0.5, Duration.between(this.asked, now).toSeconds() / HALF_LIFE);
	}

}

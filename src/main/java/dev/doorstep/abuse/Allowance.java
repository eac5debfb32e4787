package dev.doorstep.abuse;

import java.time.Duration;

/**
 * So many times in any stretch of time this long.
 *
 * @param times how often, null for the limit's own default
 * @param per the stretch, null for the limit's own default
 */
record Allowance(Integer times, Duration per) {

	// Each time is remembered, so a limit must not be a way to switch limits off.
	private static final int MOST_TIMES = 10_000;

	Allowance {
		if (times != null && (times < 1 || times > MOST_TIMES)) {
			throw new IllegalArgumentException("times is " + times + ", but must be from 1 to " + MOST_TIMES);
		}
		if (per != null && !per.isPositive()) {
			throw new IllegalArgumentException("per is " + per + ", but must be longer than nothing");
		}
	}

	Allowance orElse(Allowance standard) {
		return new Allowance((this.times != null) ? this.times : standard.times,
				(this.per != null) ? this.per : standard.per);
	}

}

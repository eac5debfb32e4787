package dev.doorstep.analytics;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Bands of durations, each a tenth longer than the one before. Counts of bands can be
 * added up where medians cannot, and are at most a twentieth off.
 */
final class Bands {

	private static final double STEP = 1.1;

	/** Beyond a day it does not matter how long somebody was away. */
	private static final int LAST = 120;

	private Bands() {
	}

	/** Durations of less than a second are all the same. */
	static int of(Duration duration) {
		return (int) Math.min(LAST, Math.log(Math.max(1, duration.toMillis() / 1000.0)) / Math.log(STEP));
	}

	/**
	 * How long it took this share of all at most; nothing, if it never happened.
	 * @param counts how often by band
	 */
	static Optional<Duration> quantile(Map<Integer, Long> counts, double share) {
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		long seen = 0;
		for (var band : new TreeMap<>(counts).entrySet()) {
			seen += band.getValue();
			if (all > 0 && seen >= share * all) {
				return Optional.of(Duration.ofMillis(Math.round(1000 * Math.pow(STEP, band.getKey() + 0.5))));
			}
		}
		return Optional.empty();
	}

}

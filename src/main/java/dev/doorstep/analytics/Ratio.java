package dev.doorstep.analytics;

/** Parts of a whole. */
final class Ratio {

	private Ratio() {
	}

	/** Between 0 and 1; null for a part of nothing. */
	static Double of(long part, long whole) {
		return (whole > 0) ? Double.valueOf((double) part / whole) : null;
	}

}

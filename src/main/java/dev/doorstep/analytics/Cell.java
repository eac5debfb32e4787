package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A place sums are kept under.
 *
 * @param begins the moment its span begins, for drafts that began within the span
 * @param step empty for the draft as a whole
 */
record Cell(Slice slice, Span span, Instant begins, String step) {

	static final String WHOLE = "";

	Cell at(String step) {
		return new Cell(this.slice, this.span, this.begins, step);
	}

	/**
	 * How long drafts are taken together: a day in UTC, or a quarter of an hour. In every
	 * zone there is, a day begins with such a quarter.
	 */
	enum Span {

		DAY(Duration.ofDays(1)), QUARTER(Duration.ofMinutes(15));

		private final long millis;

		Span(Duration length) {
			this.millis = length.toMillis();
		}

		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		Instant of(long at) {
			return Instant.ofEpochMilli(Math.floorDiv(at, this.millis) * this.millis);
		}

	}

}

package dev.doorstep.flags;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * From an instant on, up to but without another one.
 *
 * @param from or null for always
 * @param end or null for ever
 */
record TimeWindow(Instant from, Instant end) {

	TimeWindow {
		if (from != null && end != null && !from.isBefore(end)) {
			throw new IllegalArgumentException("the window %s to %s is empty".formatted(from, end));
		}
	}

	static TimeWindow of(List<String> ends) {
		if (ends.size() != 2) {
			throw new IllegalArgumentException("a window has two ends, not %d".formatted(ends.size()));
		}
		return new TimeWindow(instant(ends.getFirst()), instant(ends.getLast()));
	}

	private static Instant instant(String typed) {
		try {
			return typed.isBlank() ? null : Instant.parse(typed);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'%s' is no instant".formatted(typed), ex);
		}
	}

	boolean contains(Instant instant) {
		return (this.from == null || !instant.isBefore(this.from)) && (this.end == null || instant.isBefore(this.end));
	}

	/** What is no instant is in no window. */
	boolean contains(String typed) {
		try {
			return contains(Instant.parse(typed));
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}

package dev.doorstep.flags;

import java.util.Locale;

import dev.doorstep.ui.Text;

/**
 * One thing that is not the same in two configurations, in the words people use.
 *
 * @param subject the flag it is about, or {@code steps} for their order
 */
record Difference(Kind kind, String subject, Text words) {

	/** What happened to the subject, for a sign in front of the words. */
	enum Kind {

		ADDED, REMOVED, CHANGED;

		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static Difference added(String subject, String key, Object... arguments) {
		return new Difference(Kind.ADDED, subject, Text.message(key, arguments));
	}

	static Difference removed(String subject, String key, Object... arguments) {
		return new Difference(Kind.REMOVED, subject, Text.message(key, arguments));
	}

	static Difference changed(String subject, String key, Object... arguments) {
		return new Difference(Kind.CHANGED, subject, Text.message(key, arguments));
	}

}

package dev.doorstep.notices;

import java.util.Locale;
import java.util.UUID;

/** Something a professional is to be told. */
record Notice(Kind kind, UUID invitation) {

	/** What there is to be told. */
	enum Kind {

		OFFERED, HIRED, NOT_CHOSEN;

		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		static Kind of(String word) {
			return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
		}

	}

}

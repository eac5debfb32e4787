package dev.doorstep.analytics;

import java.util.Locale;

/** What was agreed to when an event was written. */
enum Consent {

	/** Nobody's visit stands behind it. */
	NOT_NEEDED,
	/** It may leave this place. */
	GIVEN,
	/** Nobody has been asked yet, or nobody has answered. */
	MISSING,
	/** A person, or their browser for them, has said no. */
	REFUSED;

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}

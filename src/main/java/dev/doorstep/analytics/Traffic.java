package dev.doorstep.analytics;

import java.util.Locale;

/** Who seems to be behind a request. Reports count people only. */
enum Traffic {

	PERSON,
	/** A program that says so. */
	BOT,
	/** A browser that loads what its person may never look at. */
	PREFETCH;

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}

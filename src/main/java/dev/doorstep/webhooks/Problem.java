package dev.doorstep.webhooks;

import java.util.Locale;

/** Why a receiver could not be told anything, without what it said. */
enum Problem {

	/** Its name leads nowhere. */
	UNKNOWN_HOST,

	/** Its name leads to where no message may go. */
	FORBIDDEN_ADDRESS,

	UNREACHABLE,

	/** What it shows as proof of its name is not one. */
	UNTRUSTED,

	TOO_SLOW,

	/** It hung up, or said what nobody understands. */
	BROKEN;

	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

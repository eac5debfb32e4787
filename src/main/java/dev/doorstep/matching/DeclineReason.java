package dev.doorstep.matching;

import java.util.Locale;

/**
 * Why a professional does not want a request; the homeowner is not told whose reason it
 * is.
 */
enum DeclineReason {

	NO_TIME, TOO_FAR, TOO_SMALL, OTHER_WORK, UNCLEAR, OTHER;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

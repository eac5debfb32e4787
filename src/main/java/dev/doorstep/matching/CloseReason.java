package dev.doorstep.matching;

import java.util.Locale;

/** Why a homeowner ends a request. */
enum CloseReason {

	HIRED_ELSEWHERE, NOT_NEEDED, TOO_EXPENSIVE, NOBODY_FITS, OTHER;

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

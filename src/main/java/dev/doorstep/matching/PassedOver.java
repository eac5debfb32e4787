package dev.doorstep.matching;

import java.util.Locale;

/** Why a professional was not chosen. */
enum PassedOver {

	/** The homeowner does not want them, for later requests neither. */
	REFUSED,

	/** The homeowner hired somebody else. */
	OTHER_HIRED,

	/** The request ended. */
	ENDED;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

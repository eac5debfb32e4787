package dev.doorstep.notices;

import java.util.Locale;

/** How often a professional wants to be written to. */
enum Pace {

	AT_ONCE, HOURLY, DAILY;

	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Pace of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}

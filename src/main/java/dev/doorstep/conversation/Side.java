package dev.doorstep.conversation;

import java.util.Locale;

/** One of the two who talk. */
enum Side {

	HOMEOWNER, PRO;

	Side other() {
		return (this == HOMEOWNER) ? PRO : HOMEOWNER;
	}

	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Side of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT));
	}

}

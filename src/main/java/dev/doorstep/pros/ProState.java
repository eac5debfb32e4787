package dev.doorstep.pros;

import java.util.Locale;

/** What support has found out about a professional. */
public enum ProState {

	/** Has signed up; nobody has looked yet. */
	APPLIED,

	/** May be asked. */
	VERIFIED,

	/** Is not asked any more. */
	SUSPENDED;

	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static ProState of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT));
	}

}

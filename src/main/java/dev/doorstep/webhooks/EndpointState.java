package dev.doorstep.webhooks;

import java.util.Locale;

/** Whether messages go to an address. */
enum EndpointState {

	ON,

	/** Its owner wants none for the time being. */
	OFF,

	/** It has said that it is no more. */
	GONE;

	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	static EndpointState of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT));
	}

}

package dev.doorstep.webhooks;

import java.util.Locale;

/** Where a message is in its life. */
enum MessageState {

	/** To be sent, or being sent just now. */
	WAITING,

	DELIVERED,

	/** Tried as often as is sensible; somebody may send it again. */
	DEAD,

	/** Its address went away before. */
	DROPPED;

	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	static MessageState of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT));
	}

}

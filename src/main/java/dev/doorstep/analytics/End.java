package dev.doorstep.analytics;

/** How a batch ended. */
enum End {

	/** Every event of it is decided. */
	DONE,

	/** The rest is tried again later. */
	WAITING,

	/** The same, because we are too many. */
	CROWDED,

	/** The rest waits until the destination takes something again. */
	PAUSED,

	/** Another node, or an operator, has taken over. */
	LOST

}

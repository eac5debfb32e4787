package dev.doorstep.matching;

/** What happens to a request on its way to professionals. */
enum MatchingAction {

	/** Somebody has to look at it first. */
	HOLD,

	/** Support lets it go on. */
	APPROVE,

	/** Somebody is asked. */
	INVITE,

	/** The last place is taken. */
	FILL,

	/** A place is free again. */
	FREE,

	/** Nobody is left to be asked. */
	EXHAUST,

	/** The homeowner hires somebody. */
	AWARD,

	/** The work is done. */
	COMPLETE,

	/** Ended with a reason. */
	CLOSE,

	/** Its time is over. */
	EXPIRE,

	/** The homeowner wants more time. */
	EXTEND

}

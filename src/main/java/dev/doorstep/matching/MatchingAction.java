package dev.doorstep.matching;

/** What happens to a request on its way to professionals. */
enum MatchingAction {

	/** Its homeowner seems to have sent it before. */
	REPEAT,

	/** It is another one after all. */
	KEEP,

	/** It is the same, and goes on as the one before. */
	MERGE,

	/** Somebody has to look at it first. */
	HOLD,

	/** Support lets it go on. */
	APPROVE,

	/** Support does not. */
	REFUSE,

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

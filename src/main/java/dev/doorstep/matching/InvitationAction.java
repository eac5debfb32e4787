package dev.doorstep.matching;

/** What happens to an invitation. */
enum InvitationAction {

	/** The professional reads it. */
	VIEW,

	SHOW_INTEREST,

	/** The professional does not want it, or does not want it any more. */
	DECLINE,

	/** Its time is over. */
	LAPSE,

	/** The homeowner picks the professional, who gets to know how to reach them. */
	SHORTLIST,

	HIRE,

	/** The homeowner decides for somebody else, or against this one. */
	PASS_OVER

}

package dev.doorstep.accounts;

/** What a person who signs in to the console may do there. */
public enum Role {

	/** Changes the configuration and the people who may. */
	ADMIN,
	/** Reads figures and the configuration, and sees nobody's personal data. */
	ANALYST,
	/** Sees drafts and requests with personal data; every look is logged. */
	SUPPORT

}

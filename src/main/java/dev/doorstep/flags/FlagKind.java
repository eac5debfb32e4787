package dev.doorstep.flags;

/** What a flag is for, which says how long it may live. */
public enum FlagKind {

	/** Switches a step of the wizard. */
	STEP,
	/** Carries a change to the public, and goes when everybody has it. */
	RELEASE,
	/** Tells the variants of an experiment apart. */
	EXPERIMENT,
	/** Switches something off in an emergency; stays. */
	OPERATIONS

}

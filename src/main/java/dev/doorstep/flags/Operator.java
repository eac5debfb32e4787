package dev.doorstep.flags;

/** How a condition compares a trait with its values. */
public enum Operator {

	IS_ONE_OF, IS_NONE_OF, BEGINS_WITH,
	/** The values are the window's two ends, each an ISO instant or blank for open. */
	WITHIN

}

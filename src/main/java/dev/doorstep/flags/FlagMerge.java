package dev.doorstep.flags;

import java.util.EnumSet;
import java.util.Set;

/**
 * What two people changed about the same flag, each beginning with what they both saw.
 *
 * @param theirs what only the first one changed
 * @param both what both changed, each to something else
 */
record FlagMerge(Set<FlagField> theirs, Set<FlagField> both) {

	/**
	 * @param was what the second one began with
	 * @param mine what they made of it
	 * @param now what the first one left
	 */
	static FlagMerge of(Flag was, Flag mine, Flag now) {
		var theirs = EnumSet.noneOf(FlagField.class);
		var both = EnumSet.noneOf(FlagField.class);
		for (var field : FlagField.values()) {
			if (field.differs(was, now) && field.differs(mine, now)) {
				(field.differs(was, mine) ? both : theirs).add(field);
			}
		}
		return new FlagMerge(theirs, both);
	}

	/** Whether the two have nothing to do with each other. */
	boolean isEmpty() {
		return this.theirs.isEmpty() && this.both.isEmpty();
	}

}

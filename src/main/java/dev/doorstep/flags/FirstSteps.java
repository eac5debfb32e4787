package dev.doorstep.flags;

import java.util.List;

/**
 * What the first revision of a new installation is made from: the steps there are, in
 * their default order.
 */
@FunctionalInterface
public interface FirstSteps {

	List<FirstStep> firstSteps();

	/** A step, and whether it begins switched on. */
	record FirstStep(String id, boolean on) {
	}

}

package dev.doorstep.flags;

/**
 * What the first revision of a new installation holds: the steps there are, in their
 * default order, and their flags.
 */
@FunctionalInterface
public interface FirstSteps {

	Configuration configuration();

}

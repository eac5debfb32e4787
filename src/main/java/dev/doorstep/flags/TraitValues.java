package dev.doorstep.flags;

import java.util.Map;

import dev.doorstep.ui.Text;

/** The values a trait can have, known to the module that knows the jobs. */
@FunctionalInterface
public interface TraitValues {

	/** By id, in the words people know them by; empty when any value will do. */
	Map<String, Text> of(Trait trait);

}

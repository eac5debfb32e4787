package dev.doorstep.flags;

import java.util.Optional;

import dev.doorstep.ui.Text;

/** The names people know the steps by: "Home details" for {@code home}. */
@FunctionalInterface
public interface StepNames {

	/** Empty for a step there is no folder of any more. */
	Optional<Text> name(String step);

}

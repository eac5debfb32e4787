package dev.doorstep.flags;

import java.util.Optional;

import dev.doorstep.ui.Text;

/** The names people know the steps by: "Home details" for {@code home}. */
public interface StepNames {

	/** Empty for a step there is no folder of any more. */
	Optional<Text> name(String step);

	/**
	 * What a step is for, in everybody's language, while its flag still says so in the
	 * words it came with; empty once somebody has found other words.
	 */
	Optional<Text> purpose(String step, String words);

}

package dev.doorstep.wizard;

import dev.doorstep.requests.facts.Facts;

/** Which steps are on for somebody of whom so much is known. */
@FunctionalInterface
interface Switches {

	/** Every step, for everybody. */
	Switches ALL_ON = (step, known) -> true;

	boolean on(StepDefinition step, Facts known);

}

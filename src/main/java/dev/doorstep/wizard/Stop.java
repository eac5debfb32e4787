package dev.doorstep.wizard;

import dev.doorstep.requests.facts.Facts;

/**
 * One step on a draft's route.
 *
 * @param before what is known when the visitor comes here
 */
record Stop(StepDefinition step, State state, Facts before) {

	enum State {

		/** Answered, and what the answer rested on still holds. */
		ANSWERED,
		/**
		 * Answered, but what the answer rested on has changed: asked again, prefilled.
		 */
		STALE,
		/** Not answered yet. */
		OPEN

	}

	boolean answered() {
		return this.state == State.ANSWERED;
	}

}

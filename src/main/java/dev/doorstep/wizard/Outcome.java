package dev.doorstep.wizard;

import java.util.List;
import java.util.Map;

import dev.doorstep.wizard.step.Problems;

/** What came of a press of a button. */
sealed interface Outcome {

	/** Nothing to show here; the visitor goes on at another page of the wizard. */
	record GoTo(String path) implements Outcome {
	}

	/** The page again, with what was typed and what is wrong with it. */
	record Invalid(StepState state, Problems problems, Map<String, List<String>> typed) implements Outcome {
	}

	/** The page again: another tab has answered this step in between. */
	record Overtaken(StepState state, Map<String, List<String>> typed) implements Outcome {
	}

}

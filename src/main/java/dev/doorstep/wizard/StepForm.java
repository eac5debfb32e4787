package dev.doorstep.wizard;

import java.util.Optional;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Rehearsal;
import dev.doorstep.flags.Revision;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.EvaluationContext;

/**
 * One version of the form, published or not, and a way to ask its flags.
 *
 * @param revision its number; nothing, when it is only tried
 */
record StepForm(Configuration configuration, Optional<Long> revision, Asked asked) {

	/** Says whether a flag is on for somebody. */
	interface Asked {

		boolean serves(String flag, EvaluationContext context);

	}

	static StepForm published(Revision revision, Client flags) {
		return new StepForm(revision.configuration(), Optional.of(revision.number()),
				(flag, context) -> flags.getBooleanValue(flag, false, context));
	}

	static StepForm tried(Configuration configuration) {
		return new StepForm(configuration, Optional.empty(), Rehearsal.of(configuration)::serves);
	}

	boolean serves(StepDefinition step, EvaluationContext context) {
		return this.configuration.flag(step.flag()).isPresent() && this.asked.serves(step.flag(), context);
	}

}

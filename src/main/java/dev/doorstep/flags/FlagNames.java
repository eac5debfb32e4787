package dev.doorstep.flags;

import dev.doorstep.ui.Text;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people call a flag: a step's goes by the name of the step. */
@Component
class FlagNames {

	private static final String STEP = "step.";

	private final ObjectProvider<StepNames> steps;

	FlagNames(ObjectProvider<StepNames> steps) {
		this.steps = steps;
	}

	Text flag(String key) {
		return key.startsWith(STEP) ? step(key.substring(STEP.length())) : Text.plain(key);
	}

	Text step(String id) {
		return this.steps.stream()
			.flatMap(names -> names.name(id).stream())
			.findFirst()
			.orElseGet(() -> Text.plain(id));
	}

}

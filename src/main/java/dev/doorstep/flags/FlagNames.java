package dev.doorstep.flags;

import java.util.Optional;

import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** What people call a flag: a step's goes by the name of the step. */
@Component
class FlagNames {

	private static final String STEP = "step.";

	private final StepNames steps;

	FlagNames(StepNames steps) {
		this.steps = steps;
	}

	Text flag(String key) {
		return key.startsWith(STEP) ? step(key.substring(STEP.length())) : Text.plain(key);
	}

	Text purpose(Flag flag) {
		return Optional.of(flag.key())
			.filter(key -> key.startsWith(STEP))
			.flatMap(key -> this.steps.purpose(key.substring(STEP.length()), flag.description()))
			.orElseGet(() -> Text.plain(flag.description()));
	}

	Text step(String id) {
		return this.steps.name(id).orElseGet(() -> Text.plain(id));
	}

}

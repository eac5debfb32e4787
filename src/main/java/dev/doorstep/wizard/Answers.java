package dev.doorstep.wizard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All answers of a draft by step id, on the route or off it. Immutable. */
record Answers(Map<String, Answer> byStep) {

	static final Answers NONE = new Answers(Map.of());

	Answers {
		byStep = Collections.unmodifiableMap(byStep);
	}

	Optional<Answer> of(StepDefinition step) {
		return Optional.ofNullable(this.byStep.get(step.id()));
	}

	Answers with(StepDefinition step, Answer answer) {
		var more = new LinkedHashMap<>(this.byStep);
		more.put(step.id(), answer);
		return new Answers(more);
	}

	int edition(StepDefinition step) {
		return of(step).map(Answer::edition).orElse(0);
	}

}

package dev.doorstep.wizard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed into steps and kept before it was an answer, by step id and field name.
 * Immutable.
 */
record Unfinished(Map<String, Map<String, List<String>>> byStep) {

	static final Unfinished NOTHING = new Unfinished(Map.of());

	Unfinished {
		byStep = Collections.unmodifiableMap(byStep);
	}

	Map<String, List<String>> of(StepDefinition step) {
		return this.byStep.getOrDefault(step.id(), Map.of());
	}

	Unfinished with(StepDefinition step, Map<String, List<String>> values) {
		var more = new LinkedHashMap<>(this.byStep);
		more.put(step.id(), values);
		return new Unfinished(more);
	}

	Unfinished without(StepDefinition step) {
		if (!this.byStep.containsKey(step.id())) {
			return this;
		}
		var fewer = new LinkedHashMap<>(this.byStep);
		fewer.remove(step.id());
		return new Unfinished(fewer);
	}

}

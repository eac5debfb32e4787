package dev.doorstep.wizard;

import java.util.List;

import org.springframework.stereotype.Component;

/** The ordered steps that are on. */
@Component
class StepSet {

	private final List<StepDefinition> steps;

	StepSet(StepRegistry registry, WizardProperties properties) {
		properties.steps().keySet().forEach(id -> requireKnown(id, registry));
		this.steps = registry.all().stream().filter(properties::on).toList();
	}

	private static void requireKnown(String id, StepRegistry registry) {
		registry.find(id)
			.orElseThrow(() -> new IllegalStateException("doorstep.steps.%s names no step; there are: %s".formatted(id,
					String.join(", ", registry.all().stream().map(StepDefinition::id).toList()))));
	}

	List<StepDefinition> steps() {
		return this.steps;
	}

	Route route(Answers answers) {
		return Route.of(this.steps, answers);
	}

}

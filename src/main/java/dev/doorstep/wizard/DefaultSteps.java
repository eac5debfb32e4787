package dev.doorstep.wizard;

import java.util.List;

import dev.doorstep.flags.FirstSteps;

import org.springframework.stereotype.Component;

/**
 * How a new installation begins: all steps in the order of their positions, those
 * switched off that the configuration names so. From then on the console decides.
 */
@Component
class DefaultSteps implements FirstSteps {

	private final List<FirstStep> steps;

	DefaultSteps(StepRegistry registry, WizardProperties properties) {
		properties.steps().keySet().forEach(id -> requireKnown(id, registry));
		this.steps = registry.all().stream().map(step -> new FirstStep(step.id(), properties.on(step))).toList();
	}

	private static void requireKnown(String id, StepRegistry registry) {
		registry.find(id)
			.orElseThrow(() -> new IllegalStateException("doorstep.steps.%s names no step; there are: %s".formatted(id,
					String.join(", ", registry.all().stream().map(StepDefinition::id).toList()))));
	}

	@Override
	public List<FirstStep> firstSteps() {
		return this.steps;
	}

}

package dev.doorstep.wizard;

import java.util.Set;
import java.util.stream.Collectors;

import dev.doorstep.ui.KnownPaths;

import org.springframework.stereotype.Component;

/** Where the steps' pages are: nearly all that homeowners ask for. */
@Component
class StepPaths implements KnownPaths {

	private final StepRegistry registry;

	StepPaths(StepRegistry registry) {
		this.registry = registry;
	}

	@Override
	public String pattern() {
		return WizardController.STEP;
	}

	@Override
	public Set<String> paths() {
		return this.registry.all().stream().map(StepDefinition::path).collect(Collectors.toSet());
	}

}

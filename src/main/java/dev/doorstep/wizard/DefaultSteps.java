package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.FirstSteps;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * How a new installation begins: all steps in the order of their positions, those
 * switched off that the configuration names so. From then on the console decides.
 */
@Component
class DefaultSteps implements FirstSteps {

	private static final String SWITCH = "doorstep.steps.%s.enabled=false";

	private final StepRegistry registry;

	private final WizardProperties properties;

	private final PossibleSteps check;

	private final MessageSource messages;

	DefaultSteps(StepRegistry registry, WizardProperties properties, PossibleSteps check, MessageSource messages) {
		this.registry = registry;
		this.properties = properties;
		this.check = check;
		this.messages = messages;
		properties.steps().keySet().forEach(this::requireKnown);
	}

	private void requireKnown(String id) {
		this.registry.find(id)
			.orElseThrow(() -> new IllegalStateException("doorstep.steps.%s names no step; there are: %s".formatted(id,
					String.join(", ", this.registry.all().stream().map(StepDefinition::id).toList()))));
	}

	@Override
	public Configuration configuration() {
		var steps = this.registry.all();
		var configuration = new Configuration(steps.stream().map(StepDefinition::id).toList(),
				steps.stream().map(step -> step.newFlag(this.properties.on(step))).toList());
		requirePossible(configuration, steps);
		return configuration;
	}

	private void requirePossible(Configuration configuration, List<StepDefinition> steps) {
		var problems = this.check.problems(configuration)
			.stream()
			.map(problem -> problem.in(Locale.ENGLISH, this.messages))
			.toList();
		if (!problems.isEmpty()) {
			var switches = steps.stream()
				.filter(step -> !this.properties.on(step))
				.map(step -> SWITCH.formatted(step.id()))
				.collect(Collectors.joining(", "));
			throw new IllegalStateException("The form cannot begin with %s. %s Change this setting and start again"
				.formatted(switches, String.join(" ", problems)));
		}
	}

}

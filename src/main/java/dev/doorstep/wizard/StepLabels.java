package dev.doorstep.wizard;

import java.util.Optional;

import dev.doorstep.flags.StepNames;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/** Tells the console what people call the steps. */
@Component
class StepLabels implements StepNames {

	private final StepRegistry registry;

	StepLabels(StepRegistry registry) {
		this.registry = registry;
	}

	@Override
	public Optional<Text> name(String step) {
		return this.registry.find(step).map(StepDefinition::name);
	}

	@Override
	public Optional<Text> purpose(String step, String words) {
		return this.registry.find(step)
			.filter(definition -> definition.newFlag(true).description().equals(words))
			.map(definition -> Text.message(definition.id() + ".purpose"));
	}

}

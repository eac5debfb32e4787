package dev.doorstep.wizard;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the wizard is set up.
 *
 * @param steps each step's switch, by id; a step that is not named is on
 * @param progress whether pages show how far the visitor has come
 * @param keepDrafts how long a draft stays after its last answer
 */
@ConfigurationProperties("doorstep")
record WizardProperties(@DefaultValue Map<String, Switch> steps, @DefaultValue("false") boolean progress,
		@DefaultValue("30d") Duration keepDrafts) {

	record Switch(@DefaultValue("true") boolean enabled) {
	}

	boolean on(StepDefinition step) {
		return !this.steps.containsKey(step.id()) || this.steps.get(step.id()).enabled();
	}

}

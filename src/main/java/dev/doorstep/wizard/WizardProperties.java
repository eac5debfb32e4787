package dev.doorstep.wizard;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Word;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the wizard is set up.
 *
 * @param steps each step's switch, by id; a step that is not named is on
 * @param progress whether pages show how far the visitor has come
 * @param keepDrafts how long a draft stays after its last answer
 * @param sources the campaigns and sites that reports name; the rest is one
 */
@ConfigurationProperties("doorstep")
record WizardProperties(@DefaultValue Map<String, Switch> steps, @DefaultValue("false") boolean progress,
		@DefaultValue("30d") Duration keepDrafts, @DefaultValue( {
				"direct", "google", "bing", "duckduckgo", "yahoo", "ecosia", "facebook", "instagram", "nextdoor",
				"pinterest", "reddit", "tiktok", "youtube", "linkedin", "yelp", "newsletter",
				"mail" }) List<Word> sources){

	record Switch(@DefaultValue("true") boolean enabled) {
	}

	boolean on(StepDefinition step) {
		return !this.steps.containsKey(step.id()) || this.steps.get(step.id()).enabled();
	}

}

package dev.doorstep.wizard;

import java.util.List;
import java.util.Map;

import dev.doorstep.requests.facts.Facts;

/**
 * All that a step's page is made from.
 *
 * @param known what is known before this step, and what this step has found out before
 * @param unfinished what was typed here and kept, but not taken as an answer yet
 * @param masked whether personal data must stay hidden in this browser
 */
record StepState(StepDefinition step, Route route, Facts known, Map<String, List<String>> unfinished, PageMark mark,
		boolean masked) {

	static StepState of(Stop stop, Route route, OpenDraft open) {
		var answered = open.answers().of(stop.step()).map(Answer::facts).orElse(Facts.NONE);
		return new StepState(stop.step(), route, stop.before().plus(answered), open.unfinished(stop.step()),
				open.mark(stop.step()), open.masked());
	}

	/** What the page is filled with: what was typed last, or else what was answered. */
	Map<String, List<String>> values() {
		if (!this.masked && !this.unfinished.isEmpty()) {
			return this.unfinished;
		}
		var shown = this.masked ? this.known.impersonal() : this.known;
		return this.step.fields().values(this.step.step().form(shown));
	}

}

package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers a draft without a database, by the engine's own rules. */
final class AnsweredDraft {

	private Answers answers = Answers.NONE;

	Answers answers() {
		return this.answers;
	}

	Route route(List<StepDefinition> stepSet) {
		return Route.of(stepSet, this.answers, Switches.ALL_ON);
	}

	/** Answers a step where it stands on the route. */
	AnsweredDraft answer(List<StepDefinition> stepSet, StepDefinition step, Map<String, List<String>> typed) {
		var stop = route(stepSet).reachable(step).orElseThrow();
		var found = step.step().answer(step.fields().form(typed), stop.before()).only(step.step().finds());
		var restedOn = stop.before().only(step.step().restsOn());
		this.answers = this.answers.with(step, new Answer(this.answers.edition(step) + 1, found, restedOn));
		return this;
	}

	AnsweredDraft say(List<StepDefinition> stepSet, StepDefinition step, String word) {
		return answer(stepSet, step, Map.of("word", List.of(word)));
	}

	/** Answers whatever is asked, and returns the ids of the steps that were asked. */
	List<String> finish(List<StepDefinition> stepSet, String word) {
		var asked = new ArrayList<String>();
		while (!route(stepSet).complete()) {
			if (asked.size() > stepSet.size()) {
				throw new AssertionError("The wizard asks for ever: " + asked);
			}
			var step = route(stepSet).firstOpen().orElseThrow().step();
			asked.add(step.id());
			say(stepSet, step, word);
		}
		return asked;
	}

}

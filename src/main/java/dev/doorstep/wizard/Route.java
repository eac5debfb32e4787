package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.doorstep.requests.facts.Facts;

/**
 * The steps that apply to one draft now, computed from the step set and the answers on
 * every request and never stored.
 *
 * @param facts what the answers on the route say together
 */
record Route(List<Stop> stops, Facts facts) {

	static Route of(List<StepDefinition> stepSet, Answers answers, Switches switches) {
		var stops = new ArrayList<Stop>();
		var facts = Facts.NONE;
		for (var step : stepSet) {
			if (!switches.on(step, facts) || !step.step().appliesTo(facts)) {
				continue;
			}
			var state = state(step, answers, facts);
			stops.add(new Stop(step, state, facts));
			if (state == Stop.State.ANSWERED) {
				facts = facts.plus(answers.of(step).orElseThrow().facts());
			}
		}
		return new Route(List.copyOf(stops), facts);
	}

	private static Stop.State state(StepDefinition step, Answers answers, Facts facts) {
		return answers.of(step).map(answer -> {
			var holds = answer.restedOn().equals(facts.only(step.step().restsOn()));
			return holds ? Stop.State.ANSWERED : Stop.State.STALE;
		}).orElse(Stop.State.OPEN);
	}

	Optional<Stop> firstOpen() {
		return this.stops.stream().filter(stop -> !stop.answered()).findFirst();
	}

	boolean complete() {
		return firstOpen().isEmpty();
	}

	/** The stop, when the visitor may be there: every stop before it is answered. */
	Optional<Stop> reachable(StepDefinition step) {
		for (var stop : this.stops) {
			if (stop.step().equals(step)) {
				return Optional.of(stop);
			}
			if (!stop.answered()) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	Optional<Stop> stop(StepDefinition step) {
		return at(indexOf(step));
	}

	Optional<Stop> before(StepDefinition step) {
		return at(indexOf(step) - 1);
	}

	Optional<Stop> after(StepDefinition step) {
		return at(indexOf(step) + 1);
	}

	Optional<Stop> last() {
		return at(this.stops.size() - 1);
	}

	int indexOf(StepDefinition step) {
		return this.stops.stream().map(Stop::step).toList().indexOf(step);
	}

	private Optional<Stop> at(int index) {
		return (index >= 0 && index < this.stops.size()) ? Optional.of(this.stops.get(index)) : Optional.empty();
	}

}

package dev.doorstep.wizard;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whichever of the real steps are on, their first examples make a request. */
@DoorstepTest
class StepSubsetTests {

	@Autowired
	StepRegistry registry;

	@Autowired
	StepChecks checks;

	@Test
	void everySubsetOfStepsEndsAtTheReview() {
		assertThat(subsets()).allSatisfy(on -> {
			var draft = new AnsweredDraft();
			for (var step : on) {
				if (draft.route(on).reachable(step).isPresent()) {
					answer(draft, on, step);
				}
			}
			assertThat(draft.route(on).complete()).isTrue();
		});
	}

	@Test
	void anAnsweredDraftStaysCompleteWhicheverStepsGoOff() {
		var all = this.registry.all();
		var draft = new AnsweredDraft();
		all.forEach(step -> answer(draft, all, step));

		assertThat(subsets().filter(on -> on.contains(all.getFirst()))).isNotEmpty()
			.allMatch(on -> draft.route(on).complete());
	}

	private void answer(AnsweredDraft draft, List<StepDefinition> on, StepDefinition step) {
		var typed = StepExamples.in(step.folder()).valid().getFirst().typed(step);
		var before = draft.route(on).reachable(step).orElseThrow().before();

		assertThat(this.checks.check(step, typed, before).byField()).isEmpty();
		draft.answer(on, step, typed);
		assertThat(step.step().summary(draft.route(on).facts())).isNotNull();
	}

	private Stream<List<StepDefinition>> subsets() {
		var all = this.registry.all();
		return IntStream.range(0, 1 << all.size())
			.mapToObj(mask -> all.stream().filter(step -> (mask >> all.indexOf(step) & 1) == 1).toList());
	}

}

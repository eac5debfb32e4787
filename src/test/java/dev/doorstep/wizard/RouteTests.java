package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTests {

	private static final StepDefinition JOB = WordStep.named("job");

	private static final StepDefinition DETAILS = WordStep.restingOn("job", "details");

	private static final StepDefinition GATE = WordStep.asked("gate", "job", "fence");

	private static final StepDefinition PLACE = WordStep.named("place");

	private static final StepDefinition PRICE = WordStep.restingOn("place", "price");

	private static final List<StepDefinition> STEPS = List.of(JOB, DETAILS, GATE, PLACE, PRICE);

	private final AnsweredDraft draft = new AnsweredDraft();

	@Test
	void followsTheStepSetsOrder() {
		assertThat(ids(STEPS)).containsExactly("job", "details", "place", "price");
		assertThat(ids(STEPS.reversed())).containsExactly("price", "place", "details", "job");
	}

	@Test
	void leavesOutStepsThatDoNotApply() {
		this.draft.say(STEPS, JOB, "fence");
		assertThat(ids(STEPS)).containsExactly("job", "details", "gate", "place", "price");

		this.draft.say(STEPS, JOB, "roof");
		assertThat(ids(STEPS)).containsExactly("job", "details", "place", "price");
	}

	@Test
	void waitsAtTheFirstStepWithoutAnAnswer() {
		assertThat(this.draft.route(STEPS).firstOpen()).map(Stop::step).contains(JOB);

		this.draft.say(STEPS, JOB, "roof");

		assertThat(this.draft.route(STEPS).firstOpen()).map(Stop::step).contains(DETAILS);
		assertThat(this.draft.route(STEPS).complete()).isFalse();
	}

	@Test
	void letsNobodyPastTheFirstOpenStep() {
		this.draft.say(STEPS, JOB, "roof");

		var route = this.draft.route(STEPS);

		assertThat(route.reachable(JOB)).isPresent();
		assertThat(route.reachable(DETAILS)).isPresent();
		assertThat(route.reachable(PLACE)).isEmpty();
		assertThat(route.reachable(GATE)).isEmpty();
	}

	@Test
	void knowsItsNeighbours() {
		var route = this.draft.route(STEPS);

		assertThat(route.before(JOB)).isEmpty();
		assertThat(route.after(DETAILS)).map(Stop::step).contains(PLACE);
		assertThat(route.before(PLACE)).map(Stop::step).contains(DETAILS);
		assertThat(route.last()).map(Stop::step).contains(PRICE);
		assertThat(route.after(PRICE)).isEmpty();
		assertThat(route.indexOf(PLACE)).isEqualTo(2);
	}

	@Test
	void asksAgainWhatRestedOnAFactThatChanged() {
		this.draft.finish(STEPS, "one");

		this.draft.say(STEPS, JOB, "another");

		assertThat(states(STEPS)).containsExactly("job ANSWERED", "details STALE", "place ANSWERED", "price ANSWERED");
		assertThat(this.draft.route(STEPS).firstOpen()).map(Stop::step).contains(DETAILS);
		assertThat(this.draft.route(STEPS).facts().has(WordStep.fact("details"))).isFalse();
	}

	@Test
	void takesAnAnswerBackThatRestsOnTheSameFactsAgain() {
		this.draft.finish(STEPS, "one");

		this.draft.say(STEPS, JOB, "another").say(STEPS, JOB, "one");

		assertThat(this.draft.route(STEPS).complete()).isTrue();
	}

	@Test
	void asksAgainWhatRestedOnAFactThatIsGone() {
		this.draft.finish(STEPS, "one");

		assertThat(states(List.of(DETAILS, PLACE, PRICE))).containsExactly("details STALE", "place ANSWERED",
				"price ANSWERED");
	}

	@Test
	void keepsAnswersOffTheRouteOutOfTheFactsUntilTheyComeBack() {
		this.draft.say(STEPS, JOB, "fence").finish(STEPS, "code");
		var gate = WordStep.fact("gate");
		assertThat(this.draft.route(STEPS).facts().get(gate)).contains("code");

		this.draft.say(STEPS, JOB, "roof");
		assertThat(this.draft.route(STEPS).facts().has(gate)).isFalse();

		this.draft.say(STEPS, JOB, "fence");
		assertThat(this.draft.route(STEPS).facts().get(gate)).contains("code");
	}

	@Test
	void tellsEachStepOnlyWhatStandsBeforeIt() {
		this.draft.finish(STEPS, "one");

		var place = this.draft.route(STEPS).reachable(PLACE).orElseThrow();

		assertThat(place.before().values()).containsOnlyKeys("job", "details");
	}

	@Test
	void endsCompleteWhicheverStepsAreOff() {
		for (var on : subsets()) {
			var fresh = new AnsweredDraft();
			assertThat(fresh.finish(on, "fence"))
				.isEqualTo(fresh.route(on).stops().stream().map(RouteTests::id).toList());
		}
	}

	@Test
	void leadsAnOpenDraftToTheEndWhicheverStepsAreSwitchedInBetween() {
		for (var before : subsets()) {
			for (var after : subsets()) {
				var open = new AnsweredDraft();
				open.finish(before, "fence");
				var kept = open.answers().byStep().keySet();
				open.finish(after, "fence");
				assertThat(open.answers().byStep().keySet()).containsAll(kept);
				assertThat(open.route(after).complete()).isTrue();
			}
		}
	}

	private static List<List<StepDefinition>> subsets() {
		var subsets = new ArrayList<List<StepDefinition>>();
		for (int mask = 0; mask < 1 << STEPS.size(); mask++) {
			var chosen = mask;
			subsets.add(STEPS.stream().filter(step -> (chosen >> STEPS.indexOf(step) & 1) == 1).toList());
		}
		return subsets;
	}

	private List<String> ids(List<StepDefinition> stepSet) {
		return this.draft.route(stepSet).stops().stream().map(RouteTests::id).toList();
	}

	private static String id(Stop stop) {
		return stop.step().id();
	}

	private List<String> states(List<StepDefinition> stepSet) {
		return this.draft.route(stepSet).stops().stream().map(stop -> id(stop) + " " + stop.state()).toList();
	}

}

package dev.doorstep.wizard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Serving;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Vocabulary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the check accepts, in whatever order it is published while somebody fills in
 * the form.
 */
class ChangingFormProperties {

	private static final StepRegistry REGISTRY = new StepRegistry(FactStep.job("job"), FactStep.job("trade"),
			FactStep.details("details"), FactStep.area("place"), FactStep.access("home"), FactStep.contact("contact"),
			FactStep.contact("phone"));

	private static final PossibleSteps CHECK = new PossibleSteps(REGISTRY);

	/**
	 * A publish, or a press of a button: on the page that is open, or on an earlier one.
	 */
	record Happening(Optional<Configuration> published, int answered) {
	}

	@Property(tries = 2_000)
	void noAnswerIsLostAndTheEndIsAlwaysReached(@ForAll("possible") Configuration begun,
			@ForAll @Size(max = 12) List<@From("happenings") Happening> happenings) {
		var homeowner = new Trial(begun);
		for (var happening : happenings) {
			var kept = homeowner.answers.byStep().keySet();
			happening.published().ifPresentOrElse(homeowner::publish, () -> homeowner.answer(happening.answered()));
			assertThat(homeowner.answers.byStep().keySet()).containsAll(kept);
			homeowner.keepsToTheFormula();
		}
		homeowner.finish();
		assertThat(Vocabulary.ESSENTIAL).allMatch((Fact<?> fact) -> homeowner.route().facts().has(fact));
	}

	@Property(tries = 2_000)
	void whatAStepNeedsIsAskedBeforeIt(@ForAll("possible") Configuration begun, @ForAll("possible") Configuration now) {
		var homeowner = new Trial(begun);
		homeowner.publish(now);
		homeowner.finish();

		var asked = homeowner.route().stops().stream().map(stop -> stop.step().id()).toList();
		if (asked.contains("details")) {
			assertThat(asked.subList(0, asked.indexOf("details"))).containsAnyOf("job", "trade");
		}
	}

	@Provide
	Arbitrary<Configuration> possible() {
		var ids = REGISTRY.all().stream().map(StepDefinition::id).toList();
		var servings = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(Serving.everybody("on"))),
				Tuple.of(2, Arbitraries.just(Serving.everybody("off"))),
				Tuple.of(2,
						Arbitraries.integers()
							.between(0, Serving.ALL)
							.map(share -> Serving.rollout("on", share, "off"))));
		return Combinators.combine(Arbitraries.shuffle(ids), servings.list().ofSize(ids.size())).as((order, shown) -> {
			var steps = SomeSteps.of(order);
			for (int index = 0; index < ids.size(); index++) {
				steps = steps.serving(ids.get(index), shown.get(index));
			}
			return steps.configuration();
		}).filter(configuration -> CHECK.problems(configuration).isEmpty());
	}

	@Provide
	Arbitrary<Happening> happenings() {
		return Arbitraries.frequencyOf(Tuple.of(1, possible().map(form -> new Happening(Optional.of(form), 0))),
				Tuple.of(3, Arbitraries.integers().between(0, 9).map(page -> new Happening(Optional.empty(), page))));
	}

	/** One homeowner between the forms. */
	private static final class Trial {

		private final Subject subject = new Subject(UUID.randomUUID(), Instant.now(), new Origin(1, Map.of()),
				Optional.empty(), false);

		private final Configuration begun;

		private Configuration current;

		private Answers answers = Answers.NONE;

		Trial(Configuration begun) {
			this.begun = begun;
			this.current = begun;
		}

		Route route() {
			var first = StepForm.tried(this.begun);
			var now = (this.begun == this.current) ? first : StepForm.tried(this.current);
			return StepSet.route(this.subject, this.answers, first, now, REGISTRY);
		}

		void publish(Configuration configuration) {
			this.current = configuration;
		}

		/** The page of this number, or the first that is open. */
		void answer(int page) {
			var open = new ArrayList<>(
					route().stops().stream().filter(stop -> route().reachable(stop.step()).isPresent()).toList());
			if (!open.isEmpty()) {
				var stop = (page < open.size()) ? open.get(page) : open.getLast();
				var found = stop.step().step().answer(null, stop.before()).only(stop.step().step().finds());
				var restedOn = stop.before().only(stop.step().step().restsOn());
				this.answers = this.answers.with(stop.step(), new Answer(1, found, restedOn));
			}
		}

		void finish() {
			for (int pages = 0; !route().complete(); pages++) {
				assertThat(pages).as("pages that were asked").isLessThan(20);
				answer(Integer.MAX_VALUE);
			}
		}

		/**
		 * What is off for everybody in one of the two is not asked, unless nothing else
		 * finds it out.
		 */
		void keepsToTheFormula() {
			assertThat(route().stops()).allSatisfy(stop -> {
				var everywhere = Reach.of(stop.step(), this.begun) != Reach.NOBODY
						&& Reach.of(stop.step(), this.current) != Reach.NOBODY;
				assertThat(everywhere || stop.step().step().finds().stream().anyMatch(Vocabulary.ESSENTIAL::contains))
					.isTrue();
			});
		}

	}

}

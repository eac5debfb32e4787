package dev.doorstep.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.doorstep.flags.Configuration;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * About how many people a day see a step, and how many would: homeowners of the last
 * seven days walk through both forms once more, as far as they came. When there are more
 * than {@value #ENOUGH}, some of them speak for all.
 */
@Component
class DailyVisitors {

	/** More would say no other number once it is rounded, and take longer. */
	static final int ENOUGH = 2_000;

	private static final Duration LATELY = Duration.ofDays(7);

	private final DraftRows rows;

	private final StepSet stepSet;

	private final StepRegistry registry;

	DailyVisitors(DraftRows rows, StepSet stepSet, StepRegistry registry) {
		this.rows = rows;
		this.stepSet = stepSet;
		this.registry = registry;
	}

	/** By step, how many see it on a day, under the form in force. */
	Map<StepDefinition, Integer> perDay() {
		var form = this.stepSet.current();
		return tally()
			.perDay(draft -> seen(draft, this.stepSet.routeFromStart(draft, form), this.stepSet.route(draft, form)));
	}

	Text sentence(Configuration before, Configuration after) {
		var tally = tally();
		var old = StepForm.tried(before);
		var proposed = StepForm.tried(after);
		var lost = tally.perDay(draft -> difference(draft, old, proposed));
		var gained = tally.perDay(draft -> difference(draft, proposed, old));
		var sentences = new ArrayList<Text>();
		for (var step : this.registry.all()) {
			if (changed(step, before, after)) {
				sentences.add(sentence(step, lost, gained));
			}
		}
		if (moved(before, after)) {
			sentences.add(Text.message("wizard.impact.moved"));
		}
		return sentences.stream().reduce(DailyVisitors::joined).orElseGet(() -> Text.message("wizard.impact.nothing"));
	}

	private static Text joined(Text one, Text other) {
		return (locale, messages) -> one.in(locale, messages) + " " + other.in(locale, messages);
	}

	private Tally tally() {
		var begin = Instant.now().minus(LATELY);
		var drafts = this.rows.countStartedSince(begin);
		return new Tally(this.rows.startedSince(begin, (double) ENOUGH / Math.max(drafts, 1)), drafts);
	}

	private Set<StepDefinition> difference(StoredDraft draft, StepForm one, StepForm other) {
		var actual = this.stepSet.route(draft, this.stepSet.current());
		var seen = new HashSet<>(seen(draft, this.stepSet.routeFromStart(draft, one), actual));
		seen.removeAll(seen(draft, this.stepSet.routeFromStart(draft, other), actual));
		return seen;
	}

	/** What the homeowner would have come to see: up to where the way really ended. */
	private static Set<StepDefinition> seen(StoredDraft draft, Route route, Route actual) {
		var seen = new HashSet<StepDefinition>();
		for (var stop : route.stops()) {
			seen.add(stop.step());
			if (actual.stop(stop.step()).filter(way -> !way.answered()).isPresent()) {
				break;
			}
		}
		return seen;
	}

	private static boolean changed(StepDefinition step, Configuration before, Configuration after) {
		return Reach.of(step, before) != Reach.of(step, after)
				|| !before.flag(step.flag()).equals(after.flag(step.flag()));
	}

	private static Text sentence(StepDefinition step, Map<StepDefinition, Integer> lost,
			Map<StepDefinition, Integer> gained) {
		var fewer = lost.getOrDefault(step, 0);
		var more = gained.getOrDefault(step, 0);
		if (fewer == 0 && more == 0) {
			return Text.message("wizard.impact.unseen", step.name());
		}
		return (fewer > more) ? Text.message("wizard.impact.fewer", fewer, step.name())
				: Text.message("wizard.impact.more", more, step.name());
	}

	/** Whether the steps that both forms have stand in another order. */
	private boolean moved(Configuration before, Configuration after) {
		return !order(before, after).equals(order(after, before));
	}

	private static List<String> order(Configuration one, Configuration other) {
		return one.steps().stream().filter(other.steps()::contains).toList();
	}

	/** What a sample of drafts says about a day. */
	private record Tally(List<StoredDraft> sample, int drafts) {

		interface Seen {

			Set<StepDefinition> by(StoredDraft draft);

		}

		Map<StepDefinition, Integer> perDay(Seen seen) {
			var counts = new LinkedHashMap<StepDefinition, Integer>();
			this.sample.forEach(draft -> seen.by(draft).forEach(step -> counts.merge(step, 1, Integer::sum)));
			counts.replaceAll((step, count) -> rounded(perDay(count)));
			return counts;
		}

		private double perDay(int count) {
			return count * (double) this.drafts / this.sample.size() / days();
		}

		/** Since when there are drafts at all, at most as long as we look back. */
		private double days() {
			var oldest = this.sample.getLast().subject().began();
			var age = Duration.between(oldest, Instant.now()).toHours() / 24.0;
			return Math.clamp(age, 1, LATELY.toDays());
		}

		/** As exact as it is: two digits. Nobody is a tenth of a person. */
		private static int rounded(double people) {
			var whole = Math.max(1, Math.round(people));
			var step = (long) Math.pow(10, Math.max(0, (int) Math.log10(whole) - 1));
			return (int) (Math.round((double) whole / step) * step);
		}

	}

}

package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.DraftsInFlight;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * Walks the open drafts through a form that is not published yet. It looks at the newest
 * {@value #MOST} drafts and takes them for all; more would tell nobody more.
 */
@Component
class DryRun implements DraftsInFlight {

	static final int MOST = 2_000;

	/** Where a draft waits that has every answer. */
	private static final String REVIEW = "review";

	private final DraftRows rows;

	private final StepSet stepSet;

	private final StepRegistry registry;

	private final DailyVisitors daily;

	DryRun(DraftRows rows, StepSet stepSet, StepRegistry registry, DailyVisitors daily) {
		this.rows = rows;
		this.stepSet = stepSet;
		this.registry = registry;
		this.daily = daily;
	}

	@Override
	public List<OnRevision> open() {
		var current = this.stepSet.current();
		var byRevision = new TreeMap<Long, List<String>>(Comparator.reverseOrder());
		for (var draft : this.rows.open(MOST)) {
			byRevision.computeIfAbsent(draft.subject().revision(), revision -> new ArrayList<>())
				.add(waitsAt(this.stepSet.route(draft, current)));
		}
		return byRevision.entrySet()
			.stream()
			.map(entry -> new OnRevision(entry.getKey(), entry.getValue().size(), count(entry.getValue())))
			.toList();
	}

	private static String waitsAt(Route route) {
		return route.firstOpen().map(stop -> stop.step().id()).orElse(REVIEW);
	}

	@Override
	public Impact ifPublished(Configuration proposed) {
		var current = this.stepSet.current();
		var form = StepForm.tried(proposed);
		var unused = new ArrayList<String>();
		var askedAgain = new ArrayList<String>();
		for (var draft : this.rows.open(MOST)) {
			var before = this.stepSet.route(draft, current);
			var after = this.stepSet.route(draft, form);
			for (var stop : before.stops()) {
				if (stop.answered()) {
					after.stop(stop.step())
						.ifPresentOrElse(then -> add(askedAgain, then), () -> unused.add(stop.step().id()));
				}
			}
		}
		return new Impact(this.rows.countOpen(), count(unused), count(askedAgain));
	}

	private static void add(List<String> askedAgain, Stop then) {
		if (!then.answered()) {
			askedAgain.add(then.step().id());
		}
	}

	/** In the order of the steps. */
	private List<AtStep> count(Collection<String> steps) {
		var counts = steps.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		var named = new ArrayList<AtStep>();
		this.registry.all().forEach(step -> at(step.id(), step.name(), counts).ifPresent(named::add));
		at(REVIEW, Text.message("wizard.review.section"), counts).ifPresent(named::add);
		return named;
	}

	private static Optional<AtStep> at(String step, Text name, Map<String, Long> counts) {
		return Optional.ofNullable(counts.get(step)).map(count -> new AtStep(step, name, count.intValue()));
	}

	@Override
	public Text sentence(Configuration before, Configuration after) {
		return this.daily.sentence(before, after);
	}

}

package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.DraftsInFlight;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * Walks all open drafts through a form that is not published yet, and counts: what it
 * keeps in memory does not grow with the number of drafts.
 */
@Component
class DryRun implements DraftsInFlight {

	/** Where a draft waits that has every answer. */
	private static final String REVIEW = "review";

	private final AlikeDrafts drafts;

	private final StepSet stepSet;

	private final StepRegistry registry;

	private final DailyVisitors daily;

	private volatile Counted counted;

	DryRun(AlikeDrafts drafts, StepSet stepSet, StepRegistry registry, DailyVisitors daily) {
		this.drafts = drafts;
		this.stepSet = stepSet;
		this.registry = registry;
		this.daily = daily;
	}

	/**
	 * What took long to count is good for ten times as long, or until the form changes.
	 */
	@Override
	public List<OnRevision> open() {
		var current = this.stepSet.current();
		var counted = this.counted;
		if (counted == null || !counted.stillHolds(current)) {
			var begin = System.nanoTime();
			var open = count(current);
			var end = System.nanoTime();
			counted = new Counted(current.revision(), end + 10 * (end - begin), open);
			this.counted = counted;
		}
		return counted.open();
	}

	private List<OnRevision> count(StepForm current) {
		var routes = this.stepSet.routes(current);
		var byRevision = new TreeMap<Long, Counts>(Comparator.reverseOrder());
		this.drafts.each(likeness(current),
				(draft, alike) -> byRevision.computeIfAbsent(draft.subject().revision(), revision -> new Counts())
					.add(waitsAt(routes.apply(draft)), alike));
		return byRevision.entrySet()
			.stream()
			.map(entry -> new OnRevision(entry.getKey(), entry.getValue().sum(), named(entry.getValue())))
			.toList();
	}

	/** Under the forms that drafts began with, and these. */
	private Likeness likeness(StepForm... forms) {
		return new Likeness(this.registry.all(), this.stepSet.askedAbout(this.drafts.revisions(), forms));
	}

	private static String waitsAt(Route route) {
		return route.firstOpen().map(stop -> stop.step().id()).orElse(REVIEW);
	}

	@Override
	public Impact ifPublished(Configuration proposed) {
		var current = this.stepSet.current();
		var tried = StepForm.tried(proposed);
		var now = this.stepSet.routes(current);
		var then = this.stepSet.routes(tried);
		var drafts = new AtomicInteger();
		var unused = new Counts();
		var askedAgain = new Counts();
		this.drafts.each(likeness(current, tried), (draft, alike) -> {
			drafts.addAndGet(alike);
			var after = then.apply(draft);
			for (var stop : now.apply(draft).stops()) {
				if (stop.answered() && after.stop(stop.step()).isEmpty()) {
					unused.add(stop.step().id(), alike);
				}
				else if (stop.answered() && !after.stop(stop.step()).get().answered()) {
					askedAgain.add(stop.step().id(), alike);
				}
			}
		});
		return new Impact(drafts.get(), named(unused), named(askedAgain));
	}

	/** In the order of the steps. */
	private List<AtStep> named(Counts counts) {
		var named = new ArrayList<AtStep>();
		this.registry.all().forEach(step -> counts.at(step.id(), step.name()).ifPresent(named::add));
		counts.at(REVIEW, Text.message("wizard.review.section")).ifPresent(named::add);
		return named;
	}

	/** What was counted under a revision, and until when it is good enough. */
	private record Counted(Optional<Long> revision, long until, List<OnRevision> open) {

		boolean stillHolds(StepForm current) {
			return this.revision.equals(current.revision()) && System.nanoTime() - this.until < 0;
		}

	}

	/** How many drafts there are at each step. */
	private record Counts(Map<String, Integer> byStep) {

		Counts() {
			this(new HashMap<>());
		}

		void add(String step, int drafts) {
			this.byStep.merge(step, drafts, Integer::sum);
		}

		int sum() {
			return this.byStep.values().stream().mapToInt(Integer::intValue).sum();
		}

		Optional<AtStep> at(String step, Text name) {
			return Optional.ofNullable(this.byStep.get(step)).map(drafts -> new AtStep(step, name, drafts));
		}

	}

	@Override
	public Text sentence(Configuration before, Configuration after) {
		return this.daily.sentence(before, after);
	}

}

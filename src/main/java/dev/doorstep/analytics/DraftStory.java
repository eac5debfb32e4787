package dev.doorstep.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the events of one draft say together, one after the other. Times are epoch
 * milliseconds.
 *
 * @param step where the homeowner is, or was seen last
 * @param person whether nothing about it looked like a program
 * @param submittedAt null for a draft that is still open
 * @param route the steps that apply, as far as was known last
 * @param traits what sets the homeowner apart, by the reports' dimensions
 */
record DraftStory(long startedAt, long lastAt, String step, boolean person, Long submittedAt, List<String> route,
		Map<String, String> traits, Map<String, StepStory> steps) {

	static final DraftStory UNTOLD = new DraftStory(Long.MAX_VALUE, 0, "", true, null, List.of(), Map.of(), Map.of());

	boolean open() {
		return this.submittedAt == null;
	}

	/** Whether somebody was there, and not a program. */
	boolean counts() {
		return this.person && !this.steps.isEmpty();
	}

	/** The steps of the route and the look at all of it before it is sent. */
	List<String> wholeRoute() {
		var whole = new ArrayList<>(this.route);
		whole.add(TrackedEvent.REVIEW);
		if (open() && !this.step.isEmpty() && !whole.contains(this.step)) {
			whole.addFirst(this.step);
		}
		return whole;
	}

	DraftStory after(ReportEvent event) {
		if (event.traffic() == Traffic.PREFETCH) {
			return this;
		}
		var told = new DraftStory(Math.min(this.startedAt, event.at()), Math.max(this.lastAt, event.at()), this.step,
				this.person && event.traffic() == Traffic.PERSON, this.submittedAt, route(event), traits(event),
				this.steps);
		return told.happened(event);
	}

	private List<String> route(ReportEvent event) {
		return event.properties().has("route") ? event.texts("route") : this.route;
	}

	private Map<String, String> traits(ReportEvent event) {
		var traits = new TreeMap<>(this.traits);
		Dimension.DESCRIBED.forEach(dimension -> {
			if (event.properties().has(dimension.key())) {
				traits.put(dimension.key(), event.text(dimension.key()));
			}
		});
		if (event.is(TrackedEvent.Exposed.class)) {
			traits.put(Dimension.VARIANT.key() + "." + event.text("flag_key"), event.text("variant"));
		}
		return traits;
	}

	private DraftStory happened(ReportEvent event) {
		var step = event.text("step");
		if (event.is(TrackedEvent.StepViewed.class)) {
			return at(step).with(step, story -> story.viewed(event.at(), event.flag("again")));
		}
		if (event.is(TrackedEvent.StepCompleted.class)) {
			return at(following(step)).with(step, story -> story.completed(event.at()));
		}
		if (event.is(TrackedEvent.StepChanged.class)) {
			return with(step, StepStory::changed);
		}
		if (event.is(TrackedEvent.ValidationErrorShown.class)) {
			return at(step).with(step, story -> story.erred(event.texts("fields")));
		}
		if (event.is(TrackedEvent.FieldTouched.class)) {
			return with(step, story -> story.touched(event.text("field")));
		}
		return event.is(TrackedEvent.RequestSubmitted.class) ? submitted(event.at()) : this;
	}

	/** Where an answer leads. */
	private String following(String step) {
		int next = this.route.indexOf(step) + 1;
		return (next > 0 && next < this.route.size()) ? this.route.get(next) : TrackedEvent.REVIEW;
	}

	private DraftStory at(String step) {
		return new DraftStory(this.startedAt, this.lastAt, step, this.person, this.submittedAt, this.route, this.traits,
				this.steps);
	}

	private DraftStory submitted(long at) {
		return new DraftStory(this.startedAt, this.lastAt, "", this.person,
				(this.submittedAt != null) ? this.submittedAt : Long.valueOf(at), this.route, this.traits, this.steps)
			.with(TrackedEvent.REVIEW, story -> story.completed(at));
	}

	private DraftStory with(String step, UnaryOperator<StepStory> change) {
		var steps = new TreeMap<>(this.steps);
		steps.put(step, change.apply(this.steps.getOrDefault(step, StepStory.NOTHING)));
		return new DraftStory(this.startedAt, this.lastAt, this.step, this.person, this.submittedAt, this.route,
				this.traits, steps);
	}

}

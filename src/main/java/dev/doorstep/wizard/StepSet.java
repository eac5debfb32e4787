package dev.doorstep.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.doorstep.flags.AskedAbout;
import dev.doorstep.flags.FlagSource;
import dev.doorstep.flags.Revision;
import dev.doorstep.flags.Revisions;
import dev.openfeature.sdk.Client;

import org.springframework.stereotype.Component;

/**
 * The steps a draft is asked. They stand in the order of the revision it began with, and
 * each must be on both there and in the revision in force: so switching a step off counts
 * at once, and switching one on, widening it or moving it counts for new drafts only. A
 * preview sees its own revision and nothing else.
 */
@Component
class StepSet {

	private final StepRegistry registry;

	private final Revisions revisions;

	private final Client flags;

	private final FlagSource source;

	StepSet(StepRegistry registry, Revisions revisions, Client flags, FlagSource source) {
		this.registry = registry;
		this.revisions = revisions;
		this.flags = flags;
		this.source = source;
	}

	Route route(OpenDraft open) {
		return route(Subject.of(open), open.answers());
	}

	/** Of a draft that this visitor has just changed. */
	Route route(Draft draft, Visitor visitor) {
		return route(Subject.of(draft, visitor.preview()), draft.answers());
	}

	/** As everybody sees it who looks at the draft from outside. */
	Route route(Draft draft) {
		return route(Subject.of(draft, Optional.empty()), draft.answers());
	}

	Route route(Subject subject, Answers answers) {
		var current = this.revisions.current();
		var begun = this.revisions.find(subject.revision()).orElse(current);
		if (subject.preview().isPresent()) {
			// Not through the client: what is only tried is no use of a flag.
			var tried = StepForm.tried(subject.preview().get().over(begun.configuration()));
			return route(subject, answers, tried, tried);
		}
		var first = StepForm.published(begun, this.flags);
		return route(subject, answers, first,
				(begun.number() == current.number()) ? first : StepForm.published(current, this.flags));
	}

	/** As it would be, were another form the one in force. */
	Route route(StoredDraft draft, StepForm current) {
		return routes(current).apply(draft);
	}

	/**
	 * The same for many drafts: what those of one revision have in common is worked out
	 * once.
	 */
	Function<StoredDraft, Route> routes(StepForm current) {
		var ways = new HashMap<Long, Way>();
		return draft -> ways.computeIfAbsent(draft.subject().revision(), number -> way(number, current)).route(draft);
	}

	private Way way(long revision, StepForm current) {
		var begun = this.revisions.find(revision)
			.filter(found -> !current.revision().equals(Optional.of(found.number())))
			.map(found -> StepForm.published(found, this.flags))
			.orElse(current);
		return new Way((begun == current) ? List.of(begun) : List.of(begun, current),
				Bridge.between(begun.configuration(), current.configuration(), this.registry));
	}

	/** From the form a draft began with to the one in force. */
	private record Way(List<StepForm> forms, Bridge bridge) {

		Route route(StoredDraft draft) {
			return Route.of(this.bridge.steps(), draft.answers(),
					this.bridge.kept(new Asking(draft.subject(), this.forms)));
		}

	}

	/** What decides about the routes of drafts that began with these revisions. */
	AskedAbout askedAbout(List<Long> begun, StepForm... forms) {
		var configurations = Stream
			.concat(begun.stream().flatMap(number -> this.revisions.find(number).stream()),
					Stream.of(this.revisions.current()))
			.map(Revision::configuration);
		return this.source.askedAbout(Stream.concat(configurations, Stream.of(forms).map(StepForm::configuration)));
	}

	/** As it would be for somebody who begins with this form. */
	Route routeFromStart(StoredDraft draft, StepForm form) {
		return route(draft.subject(), draft.answers(), form, form);
	}

	StepForm current() {
		return StepForm.published(this.revisions.current(), this.flags);
	}

	private Route route(Subject subject, Answers answers, StepForm begun, StepForm current) {
		return route(subject, answers, begun, current, this.registry);
	}

	static Route route(Subject subject, Answers answers, StepForm begun, StepForm current, StepRegistry registry) {
		var asking = new Asking(subject, (begun == current) ? List.of(begun) : List.of(begun, current));
		var bridge = Bridge.between(begun.configuration(), current.configuration(), registry);
		return Route.of(bridge.steps(), answers, bridge.kept(asking));
	}

}

package dev.doorstep.wizard;

import java.util.Optional;
import java.util.Set;

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

	StepSet(StepRegistry registry, Revisions revisions, Client flags) {
		this.registry = registry;
		this.revisions = revisions;
		this.flags = flags;
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

	private Route route(Subject subject, Answers answers) {
		var current = this.revisions.current();
		var begun = this.revisions.find(subject.revision()).orElse(current);
		return subject.preview().isPresent() ? route(subject, answers, begun, begun)
				: route(subject, answers, begun, current);
	}

	/** As it would be, were another revision in force. */
	Route route(Subject subject, Answers answers, Revision begun, Revision current) {
		var asking = new Asking(this.flags, subject, revisions(begun, current));
		var bridge = Bridge.between(begun.configuration(), current.configuration(), this.registry);
		return Route.of(bridge.steps(), answers, bridge.kept(asking));
	}

	private static Set<Long> revisions(Revision begun, Revision current) {
		return begun.number() == current.number() ? Set.of(begun.number()) : Set.of(begun.number(), current.number());
	}

}

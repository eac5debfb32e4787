package dev.doorstep.wizard;

import java.util.Locale;
import java.util.Optional;

import dev.doorstep.requests.NewRequest;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Facts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a finished draft into a request, once. */
@Service
class Submission {

	/** Where a preview ends: nothing was sent. */
	static final String PREVIEWED = "/request/previewed";

	private final Drafts drafts;

	private final StepSet stepSet;

	private final StepChecks checks;

	private final Requests requests;

	private final Footsteps footsteps;

	private final Summaries summaries;

	Submission(Drafts drafts, StepSet stepSet, StepChecks checks, Requests requests, Footsteps footsteps,
			Summaries summaries) {
		this.drafts = drafts;
		this.stepSet = stepSet;
		this.checks = checks;
		this.requests = requests;
		this.footsteps = footsteps;
		this.summaries = summaries;
	}

	/**
	 * Submits and answers where to go: on to the confirmation, or back to what is
	 * missing.
	 */
	@Transactional
	public String submit(DraftToken token, Visitor visitor, String suspicion, Locale locale) {
		var open = this.drafts.lock(token, visitor);
		if (open.submitted()) {
			return Answering.DONE;
		}
		var route = this.stepSet.route(open);
		if (!route.complete()) {
			return Answering.onwards(route);
		}
		if (open.previewed()) {
			return PREVIEWED;
		}
		return firstInvalid(route, open).map(stop -> stop.step().path() + "?check&from=review")
			.orElseGet(() -> submit(open, route, suspicion, locale));
	}

	/** Rules may have changed since an answer was given. */
	private Optional<Stop> firstInvalid(Route route, OpenDraft open) {
		return route.stops().stream().filter(stop -> {
			var step = stop.step();
			var answered = stop.before().plus(open.answers().of(step).map(Answer::facts).orElse(Facts.NONE));
			var values = step.fields().values(step.step().form(answered));
			return !this.checks.check(step, values, answered).isEmpty();
		}).findFirst();
	}

	private String submit(OpenDraft open, Route route, String suspicion, Locale locale) {
		var draft = this.drafts.begin(open, locale);
		var summary = this.summaries.lines(route.stops().stream().map(Stop::step), route.facts(), locale);
		this.requests.submit(new NewRequest(draft.id(), route.facts(), summary, locale, suspicion,
				draft.origin().revision(), draft.origin().named()));
		draft.submit();
		this.drafts.keep(open, draft);
		this.footsteps.submitted(route, open);
		return Answering.DONE;
	}

}

package dev.doorstep.wizard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.doorstep.requests.facts.Facts;
import dev.doorstep.wizard.Outcome.GoTo;
import dev.doorstep.wizard.Outcome.Invalid;
import dev.doorstep.wizard.Outcome.Overtaken;
import dev.doorstep.wizard.Sent.Wish;
import dev.doorstep.wizard.step.Problems;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a visitor sends for a step. */
@Service
class Answering {

	static final String DONE = "/request/done";

	private static final int MOST_KEPT = 20_000;

	private final Drafts drafts;

	private final StepSet stepSet;

	private final StepChecks checks;

	private final Footsteps footsteps;

	Answering(Drafts drafts, StepSet stepSet, StepChecks checks, Footsteps footsteps) {
		this.drafts = drafts;
		this.stepSet = stepSet;
		this.checks = checks;
		this.footsteps = footsteps;
	}

	@Transactional
	public Outcome send(StepDefinition step, DraftToken token, Sent sent) {
		var open = this.drafts.lock(token, sent.visitor());
		if (open.submitted()) {
			return new GoTo(DONE);
		}
		var route = this.stepSet.route(open);
		return route.reachable(step)
			.map(stop -> receive(stop, StepState.of(stop, route, open), open, sent))
			.orElseGet(() -> new GoTo(onwards(route)));
	}

	private Outcome receive(Stop stop, StepState state, OpenDraft open, Sent sent) {
		var problems = this.checks.check(stop.step(), sent.typed(), stop.before());
		var keepable = keepable(sent.typed());
		var keep = sent.wish() != Wish.GO_ON || !sent.refused().isEmpty();
		if (keep && keepable) {
			var draft = this.drafts.begin(open, sent.locale());
			draft.keep(stop.step(), sent.typed(), sent.locale());
			this.drafts.keep(open, draft);
		}
		if (!sent.refused().isEmpty()) {
			return refuse(state, sent.refused(), open, sent);
		}
		if (keep && keepable) {
			return new GoTo((sent.wish() == Wish.LATER) ? "/request/later" : stop.step().path());
		}
		return problems.isEmpty() ? answer(stop, state, open, sent) : refuse(state, problems, open, sent);
	}

	/**
	 * What is kept unchecked must at least be text, and no more of it than people type.
	 */
	private static boolean keepable(Map<String, List<String>> typed) {
		var texts = Stream.concat(typed.keySet().stream(), typed.values().stream().flatMap(List::stream)).toList();
		return texts.stream().noneMatch(TypedText::unprintable)
				&& texts.stream().mapToInt(String::length).sum() <= MOST_KEPT;
	}

	private Outcome refuse(StepState state, Problems problems, OpenDraft open, Sent sent) {
		this.footsteps.refused(state.step(), problems, state.route(), open);
		return new Invalid(state, problems, sent.typed());
	}

	private Outcome answer(Stop stop, StepState state, OpenDraft open, Sent sent) {
		var step = stop.step();
		var mark = PageMark.parse(sent.mark()).orElseGet(() -> open.mark(step));
		var form = step.fields().form(sent.typed());
		var stored = open.answers().of(step);
		var hidden = open.masked() ? stored.map(Answer::facts).orElse(Facts.NONE).personal() : Facts.NONE;
		// What this browser was not shown it cannot have meant to delete.
		var found = hidden.plus(step.step().answer(form, stop.before()).only(step.step().finds()));
		var restedOn = stop.before().only(step.step().restsOn());
		var same = stored.filter(answer -> says(answer, found, restedOn)).isPresent();
		if (!same && mark.edition() != open.answers().edition(step)) {
			return new Overtaken(state, sent.typed());
		}
		var edition = open.answers().edition(step) + (same ? 0 : 1);
		var draft = this.drafts.begin(open, sent.locale());
		var answer = new Answer(edition, found, restedOn);
		draft.answer(step, answer, sent.locale());
		this.drafts.keep(open, draft);
		var route = this.stepSet.route(draft, sent.visitor());
		this.footsteps.answered(step, stored, answer, route, open);
		return new GoTo(next(step, route, sent.review()));
	}

	private static boolean says(Answer answer, Facts found, Facts restedOn) {
		return answer.facts().equals(found) && answer.restedOn().equals(restedOn);
	}

	private static String next(StepDefinition step, Route route, boolean review) {
		if (review) {
			// What has to be asked again is a part of the change.
			return onwards(route) + (route.complete() ? "" : "?from=review");
		}
		return route.after(step).map(stop -> stop.step().path()).orElseGet(() -> onwards(route));
	}

	/** The first page that still waits for an answer, or the review. */
	static String onwards(Route route) {
		return route.firstOpen().map(stop -> stop.step().path()).orElse("/request/review");
	}

}

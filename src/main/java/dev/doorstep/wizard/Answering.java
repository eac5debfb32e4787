package dev.doorstep.wizard;

import java.util.List;

import dev.doorstep.requests.facts.Facts;
import dev.doorstep.wizard.Outcome.GoTo;
import dev.doorstep.wizard.Outcome.Invalid;
import dev.doorstep.wizard.Outcome.Overtaken;
import dev.doorstep.wizard.Sent.Wish;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a visitor sends for a step. */
@Service
class Answering {

	static final String DONE = "/request/done";

	private final Drafts drafts;

	private final StepSet stepSet;

	private final StepChecks checks;

	Answering(Drafts drafts, StepSet stepSet, StepChecks checks) {
		this.drafts = drafts;
		this.stepSet = stepSet;
		this.checks = checks;
	}

	@Transactional
	public Outcome send(StepDefinition step, DraftToken token, Sent sent) {
		var open = this.drafts.lock(token);
		if (open.submitted()) {
			return new GoTo(DONE);
		}
		var route = this.stepSet.route(open.answers());
		return route.reachable(step)
			.map(stop -> receive(stop, StepState.of(stop, route, open), open, sent))
			.orElseGet(() -> new GoTo(onwards(route)));
	}

	private Outcome receive(Stop stop, StepState state, OpenDraft open, Sent sent) {
		var problems = this.checks.check(stop.step(), sent.typed(), stop.before());
		var keepable = sent.typed().values().stream().flatMap(List::stream).noneMatch(TypedText::unprintable);
		var keep = sent.wish() != Wish.GO_ON || !sent.refused().isEmpty();
		if (keep && keepable) {
			this.drafts.begin(open, sent.locale()).keep(stop.step(), sent.typed(), sent.locale());
		}
		if (!sent.refused().isEmpty()) {
			return new Invalid(state, sent.refused(), sent.typed());
		}
		if (keep && keepable) {
			return new GoTo((sent.wish() == Wish.LATER) ? "/request/later" : stop.step().path());
		}
		return problems.isEmpty() ? answer(stop, state, open, sent) : new Invalid(state, problems, sent.typed());
	}

	private Outcome answer(Stop stop, StepState state, OpenDraft open, Sent sent) {
		var step = stop.step();
		var mark = PageMark.parse(sent.mark(), open.mark(step));
		var form = step.fields().form(sent.typed());
		var found = keepHidden(step.step().answer(form, stop.before()).beyond(stop.before()), open, step);
		var restedOn = stop.before().only(step.step().restsOn());
		var stored = open.answers().of(step);
		var same = stored.filter(answer -> says(answer, found, restedOn)).isPresent();
		if (!same && mark.edition() != open.answers().edition(step)) {
			return new Overtaken(state, sent.typed());
		}
		var edition = open.answers().edition(step) + (same ? 0 : 1);
		var draft = this.drafts.begin(open, sent.locale());
		draft.answer(step, new Answer(edition, found, restedOn), sent.locale());
		return new GoTo(next(step, this.stepSet.route(draft.answers()), sent.review()));
	}

	/** What this browser may not see it cannot have meant to delete. */
	private static Facts keepHidden(Facts found, OpenDraft open, StepDefinition step) {
		return open.masked()
				? open.answers().of(step).map(answer -> answer.facts().personal().plus(found)).orElse(found) : found;
	}

	private static boolean says(Answer answer, Facts found, Facts restedOn) {
		return answer.facts().equals(found) && answer.restedOn().equals(restedOn);
	}

	private static String next(StepDefinition step, Route route, boolean review) {
		if (review) {
			return onwards(route);
		}
		return route.after(step).map(stop -> stop.step().path()).orElseGet(() -> onwards(route));
	}

	/** The first page that still waits for an answer, or the review. */
	static String onwards(Route route) {
		return route.firstOpen().map(stop -> stop.step().path()).orElse("/request/review");
	}

}

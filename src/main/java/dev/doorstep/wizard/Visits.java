package dev.doorstep.wizard;

import java.util.Optional;

import dev.doorstep.wizard.Stop.State;
import dev.doorstep.wizard.step.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Finds out what a visitor who asks for a page may see. Changes nothing but the visitor's
 * own cookie.
 */
@Component
class Visits {

	private final Drafts drafts;

	private final DraftCookie cookie;

	private final Visitors visitors;

	private final StepSet stepSet;

	private final StepChecks checks;

	private final Footsteps footsteps;

	Visits(Drafts drafts, DraftCookie cookie, Visitors visitors, StepSet stepSet, StepChecks checks,
			Footsteps footsteps) {
		this.drafts = drafts;
		this.cookie = cookie;
		this.visitors = visitors;
		this.stepSet = stepSet;
		this.checks = checks;
		this.footsteps = footsteps;
	}

	/** The first page; nothing, when no step is on. */
	Optional<Visit> first(HttpServletRequest request, HttpServletResponse response) {
		var open = open(request, response);
		var route = this.stepSet.route(open);
		var notice = open.begun() ? "wizard.notice.resume" : null;
		var first = route.stops().stream().findFirst();
		first.ifPresent(stop -> this.footsteps.shown(stop.step(), route, open, request));
		return first.map(stop -> new Visit(Optional.of(StepState.of(stop, route, open)), Answering.onwards(route),
				new Problems(), notice));
	}

	Visit at(StepDefinition step, HttpServletRequest request, HttpServletResponse response) {
		var open = open(request, response);
		var route = this.stepSet.route(open);
		var state = route.reachable(step).map(stop -> StepState.of(stop, route, open));
		state.ifPresent(found -> this.footsteps.shown(step, route, open, request));
		var problems = state.filter(found -> request.getParameter("check") != null)
			.map(found -> this.checks.check(step, found.values(), found.known()))
			.orElseGet(Problems::new);
		return new Visit(state, Answering.onwards(route), problems, notice(step, route));
	}

	private static String notice(StepDefinition step, Route route) {
		var stale = route.stops().stream().anyMatch(stop -> stop.step().equals(step) && stop.state() == State.STALE);
		return stale ? "wizard.notice.stale" : null;
	}

	/** The draft this browser holds, sent or not. */
	Optional<OpenDraft> current(HttpServletRequest request) {
		return this.cookie.draft(request).map(token -> this.drafts.open(token, this.visitors.of(request)));
	}

	/**
	 * The draft at hand. One that is sent makes room for the next, and its confirmation
	 * stays reachable.
	 */
	OpenDraft open(HttpServletRequest request, HttpServletResponse response) {
		var current = current(request);
		if (current.isPresent() && !current.get().submitted()) {
			return current.get();
		}
		current.ifPresent(sent -> this.cookie.writeDone(response, sent.token()));
		return fresh(request, response);
	}

	/** An empty draft in place of the one at hand. */
	OpenDraft restart(HttpServletRequest request, HttpServletResponse response) {
		current(request).filter(OpenDraft::submitted).ifPresent(sent -> this.cookie.writeDone(response, sent.token()));
		return fresh(request, response);
	}

	private OpenDraft fresh(HttpServletRequest request, HttpServletResponse response) {
		var token = DraftToken.random();
		this.cookie.writeDraft(request, response, token);
		return new OpenDraft(token, Optional.empty(), this.visitors.of(request));
	}

}

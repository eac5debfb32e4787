package dev.doorstep.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.TypedValuesKeeper;
import dev.doorstep.wizard.step.Problems;
import dev.doorstep.wizard.step.Searches;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a step and takes its answer: the one controller of all steps. */
@Controller
class WizardController {

	static final String STEP = "/request/{id}";

	private final StepRegistry registry;

	private final Visits visits;

	private final Posting posting;

	private final StepPages pages;

	WizardController(StepRegistry registry, Visits visits, Posting posting, StepPages pages) {
		this.registry = registry;
		this.visits = visits;
		this.posting = posting;
		this.pages = pages;
	}

	@GetMapping("/request")
	ModelAndView start(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		return this.visits.first(request, response)
			.map(visit -> show(visit, request, locale))
			.orElseGet(() -> SeeOther.to("/request/review"));
	}

	@GetMapping(STEP)
	ModelAndView step(@PathVariable String id, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		var visit = this.visits.at(step(id), request, response);
		return visit.state().isPresent() ? show(visit, request, locale) : SeeOther.to(visit.elsewhere());
	}

	@PostMapping(STEP)
	ModelAndView send(@PathVariable String id, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		var step = step(id);
		if (request.getAttribute(TypedValuesKeeper.TOKEN_LOST) != null) {
			return tokenLost(step, request, response, locale);
		}
		var review = Posting.fromReview(request);
		return switch (this.posting.send(step, request, response, locale)) {
			case Outcome.GoTo(var path) -> SeeOther.to(path);
			case Outcome.Invalid(var state, var problems, var typed) ->
				page(state, typed, problems, null, review, locale, HttpStatus.UNPROCESSABLE_CONTENT);
			case Outcome.Overtaken(var state, var typed) ->
				page(state, typed, new Problems(), "wizard.notice.overtaken", review, locale, HttpStatus.CONFLICT);
		};
	}

	private StepDefinition step(String id) {
		return this.registry.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView show(Visit visit, HttpServletRequest request, Locale locale) {
		var state = visit.state().orElseThrow();
		var values = new HashMap<>(state.values());
		values.putAll(state.step().fields().pick(request.getParameterMap()));
		if (state.step().searches()) {
			values.computeIfPresent("q", (q, typed) -> sought(typed));
		}
		return page(state, values, visit.problems(), visit.notice(), Posting.fromReview(request), locale,
				HttpStatus.OK);
	}

	private static List<String> sought(List<String> typed) {
		return typed.stream().map(text -> TypedText.beginning(text, Searches.MOST_TYPED)).toList();
	}

	private ModelAndView tokenLost(StepDefinition step, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		var visit = this.visits.at(step, request, response);
		var typed = step.fields().pick(request.getParameterMap());
		return visit.state()
			.map(state -> page(state, typed, new Problems(), "wizard.notice.again", Posting.fromReview(request), locale,
					HttpStatus.FORBIDDEN))
			.orElseGet(() -> SeeOther.to(visit.elsewhere()));
	}

	private ModelAndView page(StepState state, Map<String, List<String>> values, Problems problems, String notice,
			boolean review, Locale locale, HttpStatus status) {
		var view = this.pages.view(state, values, problems, notice, review, locale);
		return new ModelAndView("wizard/page", Map.of("view", view), status);
	}

}

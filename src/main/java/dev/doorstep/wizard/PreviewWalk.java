package dev.doorstep.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.flags.Preview;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.wizard.step.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Walks a preview from page to page, with the answers given so far. */
@Component
class PreviewWalk {

	private static final PageMark NOBODYS = new PageMark("preview", 0, 0);

	private final StepSet stepSet;

	private final StepChecks checks;

	private final StepPages pages;

	PreviewWalk(StepSet stepSet, StepChecks checks, StepPages pages) {
		this.stepSet = stepSet;
		this.checks = checks;
		this.pages = pages;
	}

	/**
	 * One page of the walk; without a view it is the end.
	 *
	 * @param answers all that were given
	 */
	record Page(StepView view, Optional<StepDefinition> back, StepDefinition step, Answers answers, HttpStatus status) {

		/** With addresses below this one instead of the form's own. */
		StepView at(String path) {
			return (this.view != null) ? this.view.at(path + "/" + this.step.id(),
					path + this.back.map(before -> "/" + before.id()).orElse("")) : null;
		}

	}

	Page begin(Preview preview, Answers answers, Locale locale) {
		var route = route(preview, answers);
		return route.stops()
			.stream()
			.findFirst()
			.map(stop -> page(stop.step(), route, answers, locale))
			.orElseGet(this::end);
	}

	Page show(StepDefinition step, Preview preview, Map<String, String[]> typed, Answers answers, Locale locale) {
		var route = onRoute(step, route(preview, answers));
		var state = state(step, route, answers);
		var values = new HashMap<>(state.values());
		values.putAll(step.fields().pick(typed));
		return page(state, values, new Problems(), answers, HttpStatus.OK, locale);
	}

	Page send(StepDefinition step, Preview preview, Map<String, String[]> parameters, Answers answers, Locale locale) {
		var route = onRoute(step, route(preview, answers));
		var state = state(step, route, answers);
		var typed = step.fields().pick(parameters);
		if (parameters.containsKey("stay")) {
			return page(state, typed, new Problems(), answers, HttpStatus.OK, locale);
		}
		var before = route.stop(step).map(Stop::before).orElse(Facts.NONE);
		var problems = this.checks.check(step, typed, before);
		if (!problems.isEmpty()) {
			return page(state, typed, problems, answers, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		var found = step.step().answer(step.fields().form(typed), before).only(step.step().finds());
		var more = answers.with(step, new Answer(1, found, before.only(step.step().restsOn())));
		var onwards = route(preview, more);
		return onwards.after(step).map(stop -> page(stop.step(), onwards, more, locale)).orElseGet(this::end);
	}

	private Route route(Preview preview, Answers answers) {
		return this.stepSet.route(Subject.looking(preview), answers);
	}

	/** A step is shown by itself that the route does not lead to yet. */
	private static Route onRoute(StepDefinition step, Route route) {
		return route.stop(step).isPresent() ? route : Route.of(List.of(step), Answers.NONE, Switches.ALL_ON);
	}

	private static StepState state(StepDefinition step, Route route, Answers answers) {
		var answered = answers.of(step).map(Answer::facts).orElse(Facts.NONE);
		var before = route.stop(step).map(Stop::before).orElse(Facts.NONE);
		return new StepState(step, route, before.plus(answered), Map.of(), NOBODYS, false);
	}

	private Page page(StepDefinition step, Route route, Answers answers, Locale locale) {
		var state = state(step, route, answers);
		return page(state, state.values(), new Problems(), answers, HttpStatus.OK, locale);
	}

	private Page page(StepState state, Map<String, List<String>> values, Problems problems, Answers answers,
			HttpStatus status, Locale locale) {
		var view = this.pages.view(state, values, problems, null, false, locale);
		return new Page(view, state.route().before(state.step()).map(Stop::step), state.step(), answers, status);
	}

	private Page end() {
		return new Page(null, Optional.empty(), null, Answers.NONE, HttpStatus.OK);
	}

}

package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.flags.Revisions;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.ui.Framing;
import dev.doorstep.wizard.step.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page of the form as homeowners would see it, beside the plan that is being made. It
 * can be looked at and nothing else.
 */
@Controller
class StepPreviewController {

	static final String PATH = "/console/steps/preview";

	private static final PageMark NOBODYS = new PageMark("preview", 0, 0);

	private final StepPlans plans;

	private final Revisions revisions;

	private final StepPages pages;

	StepPreviewController(StepPlans plans, Revisions revisions, StepPages pages) {
		this.plans = plans;
		this.revisions = revisions;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ModelAndView preview(@RequestParam String step, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		Framing.letUsFrame(response);
		var plan = this.plans.wished(request, this.revisions.current());
		var shown = plan.find(step).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).step();
		var steps = plan.steps().stream().filter(PlannedStep::on).map(PlannedStep::step).toList();
		var route = Route.of(steps.contains(shown) ? steps : List.of(shown), Answers.NONE, Switches.ALL_ON);
		var state = new StepState(shown, route, Facts.NONE, Map.of(), NOBODYS, false);
		var view = this.pages.view(state, state.values(), new Problems(), null, false, locale);
		return new ModelAndView("wizard/page", Map.of("view", view));
	}

}

package dev.doorstep.wizard;

import java.util.List;

import dev.doorstep.flags.Impossible;
import dev.doorstep.flags.Overtaken;
import dev.doorstep.flags.Publishing;
import dev.doorstep.flags.Revision;
import dev.doorstep.flags.Revisions;
import dev.doorstep.ui.Framing;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets admins put the form together and publish it. Until then nothing changes: each
 * press of a button makes another address.
 */
@Controller
class StepsController {

	static final String PATH = "/console/steps";

	static final String UNDO = PATH + "/undo";

	private static final int LONGEST_REASON = 200;

	private final StepPlans plans;

	private final StepsPages pages;

	private final Revisions revisions;

	private final Publishing publishing;

	StepsController(StepPlans plans, StepsPages pages, Revisions revisions, Publishing publishing) {
		this.plans = plans;
		this.pages = pages;
		this.revisions = revisions;
		this.publishing = publishing;
	}

	@GetMapping(PATH)
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		var current = this.revisions.current();
		var plan = this.plans.wished(request, current);
		// What happened meanwhile is told at once, not after a way round.
		if (request.getParameter("press") != null && this.plans.meanwhile(request, current).isEmpty()) {
			return SeeOther.to(this.pages.address(plan, request));
		}
		return page(plan, current, request, response, new Trouble(HttpStatus.OK, List.of(), ""));
	}

	@PostMapping(PATH)
	ModelAndView publish(@RequestParam long base, @RequestParam(defaultValue = "") String reason,
			HttpServletRequest request, HttpServletResponse response) {
		var current = this.revisions.current();
		var plan = this.plans.wished(request, current);
		var why = TypedText.tidy(reason);
		if (why.isBlank() || why.length() > LONGEST_REASON) {
			return page(plan, current, request, response, new Trouble(HttpStatus.UNPROCESSABLE_CONTENT,
					List.of(Text.message("wizard.steps.reason.missing")), why));
		}
		try {
			this.publishing.publish(base, why, plan::in);
			return SeeOther.to(PATH);
		}
		catch (Impossible ex) {
			return page(plan, current, request, response,
					new Trouble(HttpStatus.UNPROCESSABLE_CONTENT, List.of(), why));
		}
		catch (Overtaken ex) {
			return page(this.plans.wished(request, ex.current()), ex.current(), request, response,
					new Trouble(HttpStatus.CONFLICT, List.of(), why));
		}
	}

	/** Brings back what was before the last change; a second later nobody sees it. */
	@PostMapping(UNDO)
	ModelAndView undo(@RequestParam long base, HttpServletRequest request, HttpServletResponse response) {
		try {
			this.publishing.restore(base - 1, base, this.pages.undoing(base, request));
			return SeeOther.to(PATH);
		}
		catch (Overtaken ex) {
			return page(this.plans.of(ex.current()), ex.current(), request, response,
					new Trouble(HttpStatus.CONFLICT, List.of(), ""));
		}
		catch (Impossible ex) {
			return page(this.plans.of(this.revisions.current()), this.revisions.current(), request, response,
					new Trouble(HttpStatus.UNPROCESSABLE_CONTENT, ex.problems(), ""));
		}
	}

	/** Why nothing was published, and what was typed. */
	record Trouble(HttpStatus status, List<Text> problems, String reason) {
	}

	private ModelAndView page(StepPlan plan, Revision current, HttpServletRequest request, HttpServletResponse response,
			Trouble trouble) {
		Framing.frameOurselves(response);
		return this.pages.page(plan, current, request, trouble);
	}

}

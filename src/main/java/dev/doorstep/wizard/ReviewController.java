package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.abuse.TooManyRequests;
import dev.doorstep.abuse.Traps;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.TypedValuesKeeper;
import dev.doorstep.wizard.step.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows all answers before they are sent, and sends them. */
@Controller
@RequestMapping("/request/review")
class ReviewController {

	private final Visits visits;

	private final DraftCookie cookie;

	private final Visitors visitors;

	private final StepSet stepSet;

	private final ReviewPages pages;

	private final Submission submission;

	private final RateLimits limits;

	private final ClientAddress address;

	private final Traps traps;

	private final Footsteps footsteps;

	private final MessageSource messages;

	ReviewController(Visits visits, DraftCookie cookie, Visitors visitors, StepSet stepSet, ReviewPages pages,
			Submission submission, RateLimits limits, ClientAddress address, Traps traps, Footsteps footsteps,
			MessageSource messages) {
		this.visits = visits;
		this.cookie = cookie;
		this.visitors = visitors;
		this.stepSet = stepSet;
		this.pages = pages;
		this.submission = submission;
		this.limits = limits;
		this.address = address;
		this.traps = traps;
		this.footsteps = footsteps;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView review(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		return show(this.visits.open(request, response), request, new Problems(), null, HttpStatus.OK, locale);
	}

	@PostMapping
	ModelAndView submit(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		var token = this.cookie.draftOfPage(request);
		if (token.isEmpty()) {
			return SeeOther.to(this.cookie.isPageOfDone(request) ? Answering.DONE : "/request");
		}
		if (request.getAttribute(TypedValuesKeeper.TOKEN_LOST) != null) {
			return again(request, new Problems(), "wizard.notice.again", HttpStatus.FORBIDDEN, locale);
		}
		if (request.getParameter("consent") == null) {
			var missing = new Problems();
			missing.add("consent", "wizard.review.consent.missing");
			return again(request, missing, null, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		try {
			this.limits.spend(Limit.SUBMIT, this.address.of(request));
		}
		catch (TooManyRequests refusal) {
			// One more press on the button that sent it is no request of its own.
			return confirmation(request).orElseThrow(() -> refusal);
		}
		var visitor = this.visitors.of(request);
		var suspicion = this.traps.judge(request).marks();
		return SeeOther.to(Contention.settle(() -> this.submission.submit(token.get(), visitor, suspicion, locale)));
	}

	private Optional<ModelAndView> confirmation(HttpServletRequest request) {
		return this.visits.current(request).filter(OpenDraft::submitted).map(sent -> SeeOther.to(Answering.DONE));
	}

	private ModelAndView again(HttpServletRequest request, Problems problems, String notice, HttpStatus status,
			Locale locale) {
		return this.visits.current(request)
			.filter(open -> !open.submitted())
			.map(open -> show(open, request, problems, notice, status, locale))
			.orElseGet(() -> SeeOther.to(Answering.DONE));
	}

	private ModelAndView show(OpenDraft open, HttpServletRequest request, Problems problems, String notice,
			HttpStatus status, Locale locale) {
		var route = this.stepSet.route(open);
		if (!route.complete()) {
			return SeeOther.to(Answering.onwards(route));
		}
		tell(open, route, problems, request);
		var form = new Form("wizard.review", Map.of("consent", consent(request)), problems.byField(), this.messages,
				locale);
		var page = new ModelAndView("wizard/review", status);
		page.addObject("mark", open.mark());
		page.addObject("sections", this.pages.sections(route, open.masked(), locale));
		page.addObject("form", form);
		page.addObject("notice", notice);
		page.addObject("masked", open.masked());
		page.addObject("back", route.last().map(stop -> stop.step().path()).orElse("/"));
		page.addObject("trap", this.traps.renderedAt(request));
		return page;
	}

	private void tell(OpenDraft open, Route route, Problems problems, HttpServletRequest request) {
		if (problems.isEmpty()) {
			this.footsteps.reviewShown(route, open, request);
		}
		else {
			this.footsteps.reviewRefused(problems, route, open);
		}
	}

	private static List<String> consent(HttpServletRequest request) {
		return (request.getParameter("consent") != null) ? List.of("yes") : List.of();
	}

}

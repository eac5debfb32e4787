package dev.doorstep.wizard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a mailed draft link leads. Looking changes nothing, because mail scanners look
 * too; the button opens.
 */
@Controller
@RequestMapping("/resume/{token}")
class ResumeController {

	private final ResumeLinks links;

	private final StepSet stepSet;

	private final DraftCookie cookie;

	private final MessageSource messages;

	ResumeController(ResumeLinks links, StepSet stepSet, DraftCookie cookie, MessageSource messages) {
		this.links = links;
		this.stepSet = stepSet;
		this.cookie = cookie;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView look(@PathVariable String token, HttpServletResponse response, Locale locale) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return DraftToken.parse(token).flatMap(this.links::find).map(link -> page(link, locale)).orElseGet(this::gone);
	}

	@PostMapping
	ModelAndView open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return DraftToken.parse(token)
			.flatMap(link -> this.links.open(link, this.cookie.draft(request)))
			.map(opened -> {
				this.cookie.writeDraft(request, response, opened);
				return SeeOther.to("/request/continue");
			})
			.orElseGet(this::gone);
	}

	private ModelAndView page(DraftLink link, Locale locale) {
		var page = new ModelAndView("wizard/resume");
		page.addObject("started", LocalDate.ofInstant(link.draft().startedAt(), ZoneOffset.UTC));
		page.addObject("job", firstWords(link, locale).orElse(null));
		return page;
	}

	/** What the person may recognise their request by, without anything personal. */
	private Optional<String> firstWords(DraftLink link, Locale locale) {
		var route = this.stepSet.route(link.draft());
		return route.stops()
			.stream()
			.filter(Stop::answered)
			.flatMap(stop -> stop.step().step().summary(route.facts()).stream())
			.filter(row -> !row.personal() && !row.values().isEmpty())
			.findFirst()
			.map(row -> row.values().getFirst().in(locale, this.messages));
	}

	private ModelAndView gone() {
		return new ModelAndView("wizard/resume-gone", HttpStatus.GONE);
	}

}

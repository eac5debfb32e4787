package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.MailAddress;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import dev.doorstep.ui.TypedValuesKeeper;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor stop here and go on later, on any device, by a link in a mail. */
@Controller
@RequestMapping("/request/later")
class LaterController {

	private final Visits visits;

	private final StepSet stepSet;

	private final ResumeLinks links;

	private final RateLimits limits;

	private final ClientAddress address;

	private final MessageSource messages;

	LaterController(Visits visits, StepSet stepSet, ResumeLinks links, RateLimits limits, ClientAddress address,
			MessageSource messages) {
		this.visits = visits;
		this.stepSet = stepSet;
		this.links = links;
		this.limits = limits;
		this.address = address;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return begun(request).map(open -> page(open, known(open), null, null, HttpStatus.OK, locale))
			.orElseGet(() -> SeeOther.to("/request"));
	}

	@GetMapping("/sent")
	ModelAndView sent(HttpServletRequest request) {
		return begun(request).map(open -> new ModelAndView("wizard/later-sent", Map.of("back", onwards(open))))
			.orElseGet(() -> SeeOther.to("/request"));
	}

	@PostMapping
	ModelAndView mail(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Locale locale) {
		var open = begun(request);
		if (open.isEmpty()) {
			return SeeOther.to("/request");
		}
		var typed = TypedText.tidy(email);
		if (request.getAttribute(TypedValuesKeeper.TOKEN_LOST) != null) {
			return page(open.get(), typed, null, "wizard.notice.again", HttpStatus.FORBIDDEN, locale);
		}
		if (!MailAddress.acceptable(typed)) {
			var wrong = Text.message("wizard.later.email.wrong");
			return page(open.get(), typed, wrong, null, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		if (open.get().previewed()) {
			return SeeOther.to(Submission.PREVIEWED);
		}
		this.limits.spend(Limit.LINK, this.address.of(request));
		this.limits.spend(Limit.LINK_TO, typed.toLowerCase(Locale.ROOT));
		this.links.mail(open.get().token(), typed, locale);
		return SeeOther.to("/request/later/sent");
	}

	private Optional<OpenDraft> begun(HttpServletRequest request) {
		return this.visits.current(request).filter(open -> open.key().isPresent() && !open.submitted());
	}

	private String known(OpenDraft open) {
		var facts = this.stepSet.route(open).facts();
		return open.masked() ? "" : facts.get(Vocabulary.CONTACT).map(Contact::email).orElse("");
	}

	private String onwards(OpenDraft open) {
		return Answering.onwards(this.stepSet.route(open));
	}

	private ModelAndView page(OpenDraft open, String email, Text problem, String notice, HttpStatus status,
			Locale locale) {
		var errors = (problem != null) ? Map.of("email", problem) : Map.<String, Text>of();
		var form = new Form("wizard.later", Map.of("email", List.of(email)), errors, this.messages, locale);
		var page = new ModelAndView("wizard/later", status);
		page.addObject("form", form);
		page.addObject("notice", notice);
		page.addObject("back", onwards(open));
		return page;
	}

}

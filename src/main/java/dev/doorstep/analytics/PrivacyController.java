package dev.doorstep.analytics;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.doorstep.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Says what is counted and where it goes, and lets people choose at any time. */
@Controller
class PrivacyController {

	static final String PATH = "/privacy";

	/** Pages of ours; anything else might lead elsewhere. */
	private static final Pattern PAGE = Pattern.compile("/|(/[A-Za-z0-9_-]+)+");

	private final ConsentCookie consent;

	private final Choices choices;

	private final Recipients recipients;

	PrivacyController(ConsentCookie consent, Choices choices, Recipients recipients) {
		this.consent = consent;
		this.choices = choices;
		this.recipients = recipients;
	}

	@GetMapping(PATH)
	ModelAndView look(HttpServletRequest request) {
		var page = new ModelAndView("analytics/privacy");
		page.addObject("recipients", this.recipients.names());
		page.addObject("state", state(request));
		return page;
	}

	private String state(HttpServletRequest request) {
		return ConsentCookie.refusedByBrowser(request) ? "browser" : this.consent.consent(request).key();
	}

	@PostMapping(PATH)
	ModelAndView choose(@RequestParam(defaultValue = "") String choice, @RequestParam(defaultValue = PATH) String back,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		var known = this.consent.device(request);
		if (choice.equals("no")) {
			known.ifPresent(this.choices::withdraw);
			this.consent.refuse(response);
		}
		else if (choice.equals("erase")) {
			known.ifPresent(this.choices::erase);
			this.consent.refuse(response);
		}
		else if (choice.equals("yes") && mayAgree(request)) {
			this.consent.agree(response, this.choices.agree(locale.getLanguage()));
		}
		return SeeOther.to(PAGE.matcher(back).matches() ? back : PATH);
	}

	/**
	 * Who has agreed keeps their number; whose browser has said no is taken at its word.
	 */
	private boolean mayAgree(HttpServletRequest request) {
		return this.consent.consent(request) != Consent.GIVEN && !ConsentCookie.refusedByBrowser(request)
				&& !this.recipients.names().isEmpty();
	}

	/** How a browser's signal is answered here, for programs that look for it. */
	@GetMapping(path = "/.well-known/gpc.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Map<String, Object> signal() {
		return Map.of("gpc", true, "lastUpdate", "2026-11-25");
	}

}

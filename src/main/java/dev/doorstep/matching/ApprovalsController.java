package dev.doorstep.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the requests that wait for a person, and takes what that person says. */
@Controller
class ApprovalsController {

	static final String LIST = "/console/approvals";

	static final String APPROVE = LIST + "/{reference}/approve";

	static final String REFUSE = LIST + "/{reference}/refuse";

	static final String POLICIES = LIST + "/policies";

	private static final int LONGEST_REASON = 500;

	private final Approvals approvals;

	private final SignedIn signedIn;

	private final MessageSource messages;

	ApprovalsController(Approvals approvals, SignedIn signedIn, MessageSource messages) {
		this.approvals = approvals;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	@GetMapping(LIST)
	ModelAndView all(Locale locale) {
		return page("", "", Map.of(), HttpStatus.OK, locale);
	}

	@PostMapping(APPROVE)
	ModelAndView approve(@PathVariable String reference, Locale locale, RedirectAttributes after) {
		return this.approvals.approve(reference) ? said("approved", reference, locale, after)
				: overtaken(reference, "", locale);
	}

	@PostMapping(REFUSE)
	ModelAndView refuse(@PathVariable String reference, @RequestParam(defaultValue = "") String reason, Locale locale,
			RedirectAttributes after) {
		var given = reason.strip();
		if (given.isEmpty() || given.length() > LONGEST_REASON) {
			var wrong = Map.of("reason", Text.message("matching.approvals.wrong.reason"));
			return page(reference, given, wrong, HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		return this.approvals.refuse(reference, given) ? said("refused", reference, locale, after)
				: overtaken(reference, given, locale);
	}

	@PostMapping(POLICIES)
	ModelAndView choose(@RequestParam(defaultValue = "") List<String> policies, Locale locale,
			RedirectAttributes after) {
		this.approvals
			.choose(Arrays.stream(HoldPolicy.values()).filter(policy -> policies.contains(policy.word())).toList());
		return said("policies", "", locale, after);
	}

	private ModelAndView said(String what, String reference, Locale locale, RedirectAttributes after) {
		after.addFlashAttribute("said",
				this.messages.getMessage("matching.approvals.said." + what, new Object[] { reference }, locale));
		return SeeOther.to(LIST);
	}

	private ModelAndView overtaken(String reference, String reason, Locale locale) {
		var page = page(reference, reason, Map.of(), HttpStatus.CONFLICT, locale);
		page.addObject("overtaken", reference);
		return page;
	}

	/** The typed reason stands with the request it was typed for. */
	private ModelAndView page(String reference, String reason, Map<String, Text> problems, HttpStatus status,
			Locale locale) {
		var on = this.approvals.policies().stream().map(HoldPolicy::word).toList();
		var typed = Map.of("policies", on, "reason", List.of(reason));
		var page = new ModelAndView("matching/approvals", status);
		page.addObject("form", new Form("matching.approvals", typed, problems, this.messages, locale));
		page.addObject("blank", new Form("matching.approvals", Map.of(), Map.of(), this.messages, locale));
		page.addObject("typedFor", reference);
		page.addObject("waiting", this.approvals.waiting());
		page.addObject("policies", words(locale));
		page.addObject("decides", is(Role.SUPPORT));
		page.addObject("rules", is(Role.ADMIN));
		return page;
	}

	private boolean is(Role role) {
		return this.signedIn.find().filter(person -> person.is(role)).isPresent();
	}

	private Map<String, String> words(Locale locale) {
		var words = new LinkedHashMap<String, String>();
		for (var policy : HoldPolicy.values()) {
			words.put(policy.word(), policy.reason().in(locale, this.messages));
		}
		return words;
	}

}

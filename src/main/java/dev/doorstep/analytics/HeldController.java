package dev.doorstep.analytics;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets people decide about events that a destination will not take as they are. */
@Controller
@RequestMapping(EventsSection.DESTINATION + "/held")
class HeldController {

	private static final int SHOWN = 20;

	private final BalanceViews views;

	private final HeldGroups held;

	private final Operations operations;

	private final MessageSource messages;

	HeldController(BalanceViews views, HeldGroups held, Operations operations, MessageSource messages) {
		this.views = views;
		this.held = held;
		this.operations = operations;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@PathVariable String destination, @RequestParam(defaultValue = "") String reason, Locale locale) {
		return page(this.views.find(destination), reason, "", Map.of(), locale);
	}

	private ModelAndView page(BalanceView view, String reason, String why, Map<String, Text> errors, Locale locale) {
		var page = new ModelAndView("analytics/held",
				errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("view", view);
		page.addObject("reason", reason);
		page.addObject("words", HeldReason.words(reason));
		page.addObject("many", this.held.undecided(view.name(), reason));
		page.addObject("events", this.held.undecided(view.name(), reason, SHOWN));
		return page.addObject("form",
				new Form("analytics.held", Map.of("why", List.of(why)), errors, this.messages, locale));
	}

	@PostMapping("/replay")
	ModelAndView replay(@PathVariable String destination, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String why, Locale locale, RedirectAttributes next) {
		var view = this.views.find(destination);
		var events = this.operations.replay(view.name(), reason, why.isBlank() ? null : why.strip());
		return done("analytics.said.replayed", events, destination, locale, next);
	}

	/** They are given up for good, so somebody says why. */
	@PostMapping("/discard")
	ModelAndView discard(@PathVariable String destination, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String why, Locale locale, RedirectAttributes next) {
		var view = this.views.find(destination);
		if (why.isBlank()) {
			return page(view, reason, why, Map.of("why", Text.message("analytics.held.why.missing")), locale);
		}
		var events = this.operations.discard(view.name(), reason, why.strip());
		return done("analytics.said.discarded", events, destination, locale, next);
	}

	private ModelAndView done(String words, int events, String destination, Locale locale, RedirectAttributes next) {
		next.addFlashAttribute("said", this.messages.getMessage(words, new Object[] { events }, locale));
		return SeeOther.to(EventsSection.path(destination));
	}

}

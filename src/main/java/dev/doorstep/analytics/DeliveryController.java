package dev.doorstep.analytics;

import java.util.Locale;

import dev.doorstep.ui.SeeOther;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what became of the events at each place they go to, and stops and starts it. */
@Controller
class DeliveryController {

	private final BalanceViews views;

	private final HeldGroups held;

	private final Operations operations;

	private final MessageSource messages;

	DeliveryController(BalanceViews views, HeldGroups held, Operations operations, MessageSource messages) {
		this.views = views;
		this.held = held;
		this.operations = operations;
		this.messages = messages;
	}

	@GetMapping(EventsSection.DELIVERY)
	String list(Model model) {
		model.addAttribute("views", this.views.all());
		model.addAttribute("configured", this.views.anyConfigured());
		return "analytics/deliveries";
	}

	@GetMapping(EventsSection.DESTINATION)
	String show(@PathVariable String destination, Model model) {
		model.addAttribute("view", this.views.find(destination));
		model.addAttribute("groups", this.held.of(destination));
		return "analytics/delivery";
	}

	@PostMapping(EventsSection.DESTINATION + "/pause")
	ModelAndView pause(@PathVariable String destination, Locale locale, RedirectAttributes next) {
		this.operations.pause(this.views.find(destination).name());
		return done("analytics.said.paused", destination, locale, next);
	}

	@PostMapping(EventsSection.DESTINATION + "/resume")
	ModelAndView resume(@PathVariable String destination, Locale locale, RedirectAttributes next) {
		this.operations.resume(this.views.find(destination).name());
		return done("analytics.said.resumed", destination, locale, next);
	}

	private ModelAndView done(String words, String destination, Locale locale, RedirectAttributes next) {
		next.addFlashAttribute("said", this.messages.getMessage(words, new Object[] { destination }, locale));
		return SeeOther.to(EventsSection.path(destination));
	}

}

package dev.doorstep.analytics;

import java.util.Locale;

import dev.doorstep.ui.SeeOther;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows who is still to be forgotten where, and does not let them wait. */
@Controller
class ErasuresController {

	private static final int SHOWN = 200;

	private final ErasureRows rows;

	private final Operations operations;

	private final MessageSource messages;

	ErasuresController(ErasureRows rows, Operations operations, MessageSource messages) {
		this.rows = rows;
		this.operations = operations;
		this.messages = messages;
	}

	@GetMapping(EventsSection.ERASURES)
	String list(Model model) {
		model.addAttribute("erasures", this.rows.open(SHOWN));
		return "analytics/erasures";
	}

	@PostMapping(EventsSection.ERASURES + "/hurry")
	ModelAndView hurry(Locale locale, RedirectAttributes next) {
		var said = this.messages.getMessage("analytics.said.hurried", new Object[] { this.operations.hurryErasures() },
				locale);
		next.addFlashAttribute("said", said);
		return SeeOther.to(EventsSection.ERASURES);
	}

}

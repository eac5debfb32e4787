package dev.doorstep.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the code that shows personal data in a browser that came by a mailed link. */
@Controller
@RequestMapping("/request/unlock")
class UnlockController {

	private final Visits visits;

	private final Unlocking unlocking;

	private final RateLimits limits;

	private final MessageSource messages;

	UnlockController(Visits visits, Unlocking unlocking, RateLimits limits, MessageSource messages) {
		this.visits = visits;
		this.unlocking = unlocking;
		this.limits = limits;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(HttpServletRequest request, Locale locale) {
		return masked(request).map(open -> page(Map.of(), HttpStatus.OK, locale))
			.orElseGet(() -> SeeOther.to("/request/continue"));
	}

	@PostMapping("/code")
	ModelAndView sendCode(HttpServletRequest request, Locale locale) {
		masked(request).ifPresent(open -> {
			this.limits.spend(Limit.CODE, open.id().toString());
			this.unlocking.sendCode(open.token(), locale);
		});
		return SeeOther.to("/request/unlock");
	}

	@PostMapping
	ModelAndView unlock(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Locale locale) {
		var open = masked(request);
		if (open.isEmpty() || this.unlocking.unlock(open.get().token(), UnlockCode.typed(code))) {
			return SeeOther.to("/request/continue");
		}
		var wrong = Map.of("code", Text.message("wizard.unlock.code.wrong"));
		return page(wrong, HttpStatus.UNPROCESSABLE_CONTENT, locale);
	}

	private Optional<OpenDraft> masked(HttpServletRequest request) {
		return this.visits.current(request).filter(OpenDraft::masked);
	}

	private ModelAndView page(Map<String, Text> errors, HttpStatus status, Locale locale) {
		var form = new Form("wizard.unlock", Map.of("code", List.of("")), errors, this.messages, locale);
		return new ModelAndView("wizard/unlock", Map.of("form", form), status);
	}

}

package dev.doorstep.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.abuse.Limit;
import dev.doorstep.abuse.RateLimits;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.MailAddress;
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

/**
 * Mails a link for a new password. Whoever asks for an address that nobody here has sees
 * the same, as quickly.
 */
@Controller
@RequestMapping("/sign-in/forgot")
class ForgotController {

	private final ForgottenPasswords forgotten;

	private final RateLimits limits;

	private final ClientAddress address;

	private final MessageSource messages;

	ForgotController(ForgottenPasswords forgotten, RateLimits limits, ClientAddress address, MessageSource messages) {
		this.forgotten = forgotten;
		this.limits = limits;
		this.address = address;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(Locale locale) {
		return page("", Map.of(), locale);
	}

	@GetMapping("/sent")
	String sent() {
		return "accounts/forgot-sent";
	}

	@PostMapping
	ModelAndView send(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Locale locale) {
		if (!MailAddress.acceptable(MailName.of(email))) {
			return page(email, Map.of("email", Text.message("accounts.people.email.wrong")), locale);
		}
		this.limits.spend(Limit.LINK, this.address.of(request));
		this.limits.spend(Limit.LINK_TO, MailName.of(email));
		this.forgotten.mailLater(email, locale);
		return SeeOther.to("/sign-in/forgot/sent");
	}

	private ModelAndView page(String email, Map<String, Text> problems, Locale locale) {
		var form = new Form("accounts.forgot", Map.of("email", List.of(email)), problems, this.messages, locale);
		return new ModelAndView("accounts/forgot", Map.of("form", form),
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}

package dev.doorstep.pros;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.accounts.Device;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.LinkToken;
import dev.doorstep.ui.MailAddress;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signs professionals in by a link. Looking at it changes nothing, because mail scanners
 * look too; the button uses it up.
 */
@Controller
@RequestMapping("/pro")
class ProSignInController {

	private final LinkRequests requests;

	private final ProDoor door;

	private final ProCookies cookies;

	private final MessageSource messages;

	ProSignInController(LinkRequests requests, ProDoor door, ProCookies cookies, MessageSource messages) {
		this.requests = requests;
		this.door = door;
		this.cookies = cookies;
		this.messages = messages;
	}

	@GetMapping("/sign-in")
	ModelAndView ask(Locale locale) {
		return page("", Map.of(), locale);
	}

	@PostMapping("/sign-in")
	ModelAndView send(@RequestParam(defaultValue = "") String email, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		var typed = email.strip().toLowerCase(Locale.ROOT);
		if (!MailAddress.acceptable(typed)) {
			return page(typed, Map.of("email", Text.message("pros.profile.wrong.email")), locale);
		}
		return this.requests.ask(typed, request, response, locale);
	}

	private ModelAndView page(String email, Map<String, Text> problems, Locale locale) {
		var form = new Form("pros.sign-in", Map.of("email", List.of(email)), problems, this.messages, locale);
		return new ModelAndView("pros/sign-in", Map.of("form", form),
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/link-sent")
	ModelAndView sent() {
		return new ModelAndView("pros/link-sent", Map.of("minutes", ProDoor.LINK_VALIDITY.toMinutes()));
	}

	@GetMapping("/link/{token}")
	ModelAndView look(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return LinkToken.parse(token)
			.filter(link -> this.door.isGood(link, this.cookies.browser(request)))
			.map(link -> new ModelAndView("pros/link"))
			.orElseGet(ProSignInController::gone);
	}

	@PostMapping("/link/{token}")
	ModelAndView enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return LinkToken.parse(token)
			.flatMap(link -> this.door.enter(link, this.cookies.browser(request), arrival(request)))
			.map(session -> {
				this.cookies.writeSession(response, session);
				return SeeOther.to("/pro");
			})
			.orElseGet(ProSignInController::gone);
	}

	private Arrival arrival(HttpServletRequest request) {
		return new Arrival(this.cookies.session(request), Device.of(request), "link");
	}

	@PostMapping("/sign-out")
	ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.session(request).ifPresent(this.door::leave);
		this.cookies.forgetSession(response);
		return SeeOther.to(CurrentPro.SIGN_IN);
	}

	/** Used, too old, or opened in another browser: a new one helps in any case. */
	private static ModelAndView gone() {
		return new ModelAndView("pros/link-gone", HttpStatus.GONE);
	}

}

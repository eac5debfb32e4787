package dev.doorstep.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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

/** The way in: asks for the address and the password. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

	private final SignIn signIn;

	private final Sessions sessions;

	private final MessageSource messages;

	SignInController(SignIn signIn, Sessions sessions, MessageSource messages) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(@RequestParam(defaultValue = "") String to, HttpServletRequest request, Locale locale) {
		return this.sessions.current(request)
			.map(state -> SeeOther.to(ReturnPath.of(to)))
			.orElseGet(() -> page("", Map.of(), to, HttpStatus.OK, locale));
	}

	@PostMapping
	ModelAndView check(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String to, HttpServletRequest request, Locale locale) {
		if (this.signIn.byPassword(email.strip(), password, request)) {
			return SeeOther.to(ReturnPath.of(to));
		}
		var wrong = Map.of("email", Text.message("accounts.sign-in.wrong"));
		return page(email, wrong, to, HttpStatus.UNPROCESSABLE_CONTENT, locale);
	}

	private ModelAndView page(String email, Map<String, Text> errors, String to, HttpStatus status, Locale locale) {
		var form = new Form("accounts.sign-in", Map.of("email", List.of(email)), errors, this.messages, locale);
		return new ModelAndView("accounts/sign-in", Map.of("form", form, "to", ReturnPath.of(to)), status);
	}

}

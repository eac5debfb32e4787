package dev.doorstep.pros;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.abuse.ClientAddress;
import dev.doorstep.accounts.Device;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signs professionals in by a password they have set. */
@Controller
@RequestMapping("/pro/sign-in/password")
class PasswordSignInController {

	private final ProPasswords passwords;

	private final ProDoor door;

	private final ProCookies cookies;

	private final ClientAddress address;

	private final MessageSource messages;

	PasswordSignInController(ProPasswords passwords, ProDoor door, ProCookies cookies, ClientAddress address,
			MessageSource messages) {
		this.passwords = passwords;
		this.door = door;
		this.cookies = cookies;
		this.address = address;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(Locale locale) {
		return page("", Map.of(), locale);
	}

	@PostMapping
	ModelAndView check(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		var typed = email.strip().toLowerCase(Locale.ROOT);
		return this.passwords.check(typed, password, this.address.of(request)).map(pro -> {
			var arrival = new Arrival(this.cookies.session(request), Device.of(request), "password");
			this.cookies.writeSession(response, this.door.enter(pro, arrival));
			return SeeOther.to("/pro");
		}).orElseGet(() -> page(email, Map.of("email", Text.message("pros.password.wrong.pair")), locale));
	}

	private ModelAndView page(String email, Map<String, Text> problems, Locale locale) {
		var form = new Form("pros.password", Map.of("email", List.of(email)), problems, this.messages, locale);
		return new ModelAndView("pros/sign-in-password", Map.of("form", form),
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}

package dev.doorstep.accounts;

import java.util.LinkedHashMap;
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

/** Changes one's own password. */
@Controller
@RequestMapping("/console/account/password")
class PasswordController {

	private final OwnAccount account;

	private final PersonRows people;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final MessageSource messages;

	PasswordController(OwnAccount account, PersonRows people, Passwords passwords, PasswordRules rules,
			MessageSource messages) {
		this.account = account;
		this.people = people;
		this.passwords = passwords;
		this.rules = rules;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(PersonAuthentication person, Locale locale) {
		return page(person.person(), Map.of(), locale);
	}

	@PostMapping
	ModelAndView change(@RequestParam(defaultValue = "") String current,
			@RequestParam(defaultValue = "") String password, HttpServletRequest request, PersonAuthentication person,
			Locale locale) {
		var problems = problems(person.person(), current, password);
		if (!problems.isEmpty()) {
			return page(person.person(), problems, locale);
		}
		this.account.changePassword(person.person().id(), this.passwords.hash(password), Sessions.storedId(request));
		SecurityLog.note("authn_password_change", person.person());
		return SeeOther.to("/console/account?done=password");
	}

	private Map<String, Text> problems(Person person, String current, String password) {
		var problems = new LinkedHashMap<String, Text>();
		if (!this.passwords.matches(current, this.people.findPasswordHash(person.id()).orElse(null))) {
			problems.put("current", Text.message("accounts.new-password.current.wrong"));
		}
		this.rules.problem(password, person.name(), person.email())
			.ifPresent(problem -> problems.put("password", problem));
		return problems;
	}

	private ModelAndView page(Person person, Map<String, Text> problems, Locale locale) {
		var form = new Form("accounts.new-password", Map.of(), problems, this.messages, locale);
		return new ModelAndView("accounts/new-password", Map.of("form", form, "email", person.email()),
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}

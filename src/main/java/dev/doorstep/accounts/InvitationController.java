package dev.doorstep.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.accounts.AccountLink.Purpose;
import dev.doorstep.accounts.Invitations.Newcomer;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a link from an invitation leads. Looking changes nothing, because mail scanners
 * look too; the button uses the link up.
 */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

	private final Invitations invitations;

	private final PasswordRules rules;

	private final Passwords passwords;

	private final Sessions sessions;

	private final MessageSource messages;

	InvitationController(Invitations invitations, PasswordRules rules, Passwords passwords, Sessions sessions,
			MessageSource messages) {
		this.invitations = invitations;
		this.rules = rules;
		this.passwords = passwords;
		this.sessions = sessions;
		this.messages = messages;
	}

	@ModelAttribute
	void keepTheAddressSecret(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	@GetMapping
	ModelAndView look(@PathVariable String token, Locale locale) {
		return LinkToken.parse(token)
			.flatMap(this.invitations::find)
			.map(link -> page(link, known(link, "", ""), Map.of(), locale))
			.orElseGet(InvitationController::gone);
	}

	@PostMapping
	ModelAndView follow(@PathVariable String token, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			HttpServletRequest request, Locale locale) {
		var found = LinkToken.parse(token).flatMap(this.invitations::find);
		if (found.isEmpty()) {
			return gone();
		}
		var link = found.get();
		var newcomer = known(link, name.strip(), email.strip());
		var problems = problems(link, newcomer, password);
		if (!problems.isEmpty()) {
			return page(link, newcomer, problems, locale);
		}
		return this.invitations.follow(new LinkToken(token), newcomer, this.passwords.hash(password)).map(id -> {
			this.sessions.begin(request, id, link.purpose() != Purpose.NEW_PASSWORD);
			return SeeOther.to("/console/passkey");
		}).orElseGet(InvitationController::gone);
	}

	/**
	 * What we know already, and else what was typed: an address is never a person's own
	 * choice but for the first.
	 */
	private Newcomer known(AccountLink link, String name, String email) {
		return this.invitations.person(link)
			.map(person -> new Newcomer(name.isEmpty() ? person.name() : name, person.email()))
			.orElse(new Newcomer(name, email));
	}

	private Map<String, Text> problems(AccountLink link, Newcomer newcomer, String password) {
		var problems = new LinkedHashMap<String, Text>();
		if (newcomer.name().isEmpty() || newcomer.name().length() > 100) {
			problems.put("name", Text.message("accounts.invitation.name.missing"));
		}
		if (link.purpose() == Purpose.FIRST_ADMIN && !MailAddress.acceptable(MailName.of(newcomer.email()))) {
			problems.put("email", Text.message("accounts.people.email.wrong"));
		}
		this.rules.problem(password, newcomer.name(), newcomer.email())
			.ifPresent(problem -> problems.put("password", problem));
		return problems;
	}

	private ModelAndView page(AccountLink link, Newcomer newcomer, Map<String, Text> problems, Locale locale) {
		var values = Map.of("name", List.of(newcomer.name()), "email", List.of(newcomer.email()));
		var form = new Form("accounts.invitation", values, problems, this.messages, locale);
		return new ModelAndView("accounts/invitation",
				Map.of("form", form, "email", newcomer.email(), "first", link.purpose() == Purpose.FIRST_ADMIN,
						"renews", link.purpose() == Purpose.NEW_PASSWORD),
				problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static ModelAndView gone() {
		return new ModelAndView("accounts/invitation-gone", HttpStatus.GONE);
	}

}

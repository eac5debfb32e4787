package dev.doorstep.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.Account;
import dev.doorstep.accounts.AccountRefused;
import dev.doorstep.accounts.People;
import dev.doorstep.accounts.SignedIn;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one person who may sign in, and changes what they may do. */
@Controller
@RequestMapping("/console/people/{id}")
class PersonController {

	private final People people;

	private final PeopleChanges changes;

	private final SignedIn signedIn;

	private final MessageSource messages;

	PersonController(People people, PeopleChanges changes, SignedIn signedIn, MessageSource messages) {
		this.people = people;
		this.changes = changes;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView person(@PathVariable UUID id, Locale locale) {
		var account = account(id);
		return show(account, RoleChoice.names(account.person().roles()), Map.of(), locale);
	}

	private Account account(UUID id) {
		return this.people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView show(Account account, List<String> roles, Map<String, Text> errors, Locale locale) {
		var form = new Form("console.people", Map.of("roles", roles), errors, this.messages, locale);
		var view = new ModelAndView("console/person",
				errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		view.addObject("account", account).addObject("sessions", this.people.sessions(account.person().id()));
		return view.addObject("form", form).addObject("roles", RoleChoice.options(locale, this.messages));
	}

	@PostMapping("/roles")
	ModelAndView changeRoles(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> roles,
			@RequestParam(defaultValue = "") String reason, Locale locale, RedirectAttributes after) {
		var account = account(id);
		var chosen = RoleChoice.chosen(roles);
		if (chosen.isEmpty()) {
			return show(account, roles, Map.of("roles", Text.message("console.people.roles.missing")), locale);
		}
		try {
			this.changes.changeRoles(account, chosen, reason(reason));
			return done("console.people.said.roles", account, locale, after);
		}
		catch (AccountRefused ex) {
			return show(account, roles, Map.of("roles", ex.reason()), locale);
		}
	}

	private static String reason(String typed) {
		var said = Search.tidy(typed);
		return said.isEmpty() ? null : said;
	}

	@PostMapping("/disable")
	ModelAndView disable(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Locale locale,
			RedirectAttributes after) {
		var account = account(id);
		try {
			this.changes.disable(account, reason(reason));
			return done("console.people.said.disabled", account, locale, after);
		}
		catch (AccountRefused ex) {
			var roles = RoleChoice.names(account.person().roles());
			return show(account, roles, Map.of("roles", ex.reason()), locale);
		}
	}

	@PostMapping("/enable")
	ModelAndView enable(@PathVariable UUID id, Locale locale, RedirectAttributes after) {
		var account = account(id);
		this.changes.enable(account);
		return done("console.people.said.enabled", account, locale, after);
	}

	@PostMapping("/invite")
	ModelAndView inviteAgain(@PathVariable UUID id, Locale locale, RedirectAttributes after) {
		var account = account(id);
		this.changes.inviteAgain(account, locale);
		return done("console.people.said.invited", account, locale, after);
	}

	@PostMapping("/sessions/end")
	ModelAndView endSessions(@PathVariable UUID id, @RequestParam(required = false) String handle, Locale locale,
			RedirectAttributes after) {
		var account = account(id);
		this.changes.endSessions(account, handle);
		return done("console.people.said.ended", account, locale, after);
	}

	/** Whoever took away their own right to see this page is led to one they may see. */
	private ModelAndView done(String words, Account account, Locale locale, RedirectAttributes after) {
		var person = account.person();
		var said = this.messages.getMessage(words, new Object[] { person.name() }, locale);
		after.addFlashAttribute("said", said);
		var self = this.signedIn.person().id().equals(person.id());
		return SeeOther.to(self ? "/console" : "/console/people/" + person.id());
	}

}

package dev.doorstep.console;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.AccountRefused;
import dev.doorstep.accounts.People;
import dev.doorstep.ui.Form;
import dev.doorstep.ui.SeeOther;
import dev.doorstep.ui.Text;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the people who may sign in, and invites more. */
@Controller
class PeopleController {

	private static final String INVITE = "/console/people/new";

	private final People people;

	private final PeopleChanges changes;

	private final MessageSource messages;

	PeopleController(People people, PeopleChanges changes, MessageSource messages) {
		this.people = people;
		this.changes = changes;
		this.messages = messages;
	}

	@GetMapping("/console/people")
	ModelAndView all() {
		return new ModelAndView("console/people", Map.of("accounts", this.people.all()));
	}

	@GetMapping(INVITE)
	ModelAndView invitation(Locale locale) {
		return show(InviteForm.blank(), Map.of(), locale);
	}

	private ModelAndView show(InviteForm typed, Map<String, Text> errors, Locale locale) {
		var form = new Form("console.people", typed.values(), errors, this.messages, locale);
		var view = new ModelAndView("console/people-new",
				errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view.addObject("form", form).addObject("roles", RoleChoice.options(locale, this.messages));
	}

	@PostMapping(INVITE)
	ModelAndView invite(InviteForm typed, Locale locale, RedirectAttributes after) {
		var errors = typed.errors();
		if (!errors.isEmpty()) {
			return show(typed, errors, locale);
		}
		try {
			UUID id = this.changes.invite(typed.email(), typed.name(), RoleChoice.chosen(typed.roles()), locale);
			after.addFlashAttribute("said",
					this.messages.getMessage("console.people.said.invited", new Object[] { typed.name() }, locale));
			return SeeOther.to("/console/people/" + id);
		}
		catch (AccountRefused ex) {
			return show(typed, Map.of("email", ex.reason()), locale);
		}
	}

}

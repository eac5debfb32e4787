package dev.doorstep.console;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.mail.Outbox;
import dev.doorstep.ui.SeeOther;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows support which letters never arrived, and sends them again. */
@Controller
@RequestMapping(MailSection.LIST)
class MailController {

	private final Outbox outbox;

	private final GivenUpMails mails;

	private final SignedIn signedIn;

	private final MessageSource messages;

	MailController(Outbox outbox, GivenUpMails mails, SignedIn signedIn, MessageSource messages) {
		this.outbox = outbox;
		this.mails = mails;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView all() {
		var page = new ModelAndView("console/mail");
		page.addObject("mails", this.outbox.givenUp());
		return page.addObject("may", this.signedIn.find().filter(person -> person.is(Role.SUPPORT)).isPresent());
	}

	@PostMapping("/again")
	ModelAndView again(@RequestParam(defaultValue = "") List<UUID> mail, Locale locale, RedirectAttributes after) {
		var again = this.mails.again(mail);
		after.addFlashAttribute("said", this.messages.getMessage("console.mail.said", new Object[] { again }, locale));
		return SeeOther.to(MailSection.LIST);
	}

}

package dev.doorstep.webhooks;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.accounts.SignedIn;
import dev.doorstep.ui.SeeOther;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows support what never arrived, and sends it again. */
@Controller
@RequestMapping(WebhooksSection.LIST)
class DeadMessagesController {

	private final MessageLog log;

	private final DeadMessages dead;

	private final SignedIn signedIn;

	private final MessageSource messages;

	DeadMessagesController(MessageLog log, DeadMessages dead, SignedIn signedIn, MessageSource messages) {
		this.log = log;
		this.dead = dead;
		this.signedIn = signedIn;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView all() {
		var page = new ModelAndView("webhooks/dead");
		page.addObject("dead", this.log.dead());
		page.addObject("many", this.log.countDead());
		return page.addObject("may", this.signedIn.find().filter(person -> person.is(Role.SUPPORT)).isPresent());
	}

	@PostMapping("/replay")
	ModelAndView replay(@RequestParam(defaultValue = "") List<UUID> message, Locale locale, RedirectAttributes after) {
		var again = this.dead.replay(message);
		after.addFlashAttribute("said",
				this.messages.getMessage("webhooks.console.said", new Object[] { again }, locale));
		return SeeOther.to(WebhooksSection.LIST);
	}

}

package dev.doorstep.mail;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows the mails that stay on this machine to whoever sits at it. */
@Controller
@ConditionalOnLocalMailbox
@RequestMapping("/dev/mail")
class MailboxController {

	private static final int MOST_LISTED = 200;

	private final Mailbox mailbox;

	MailboxController(Mailbox mailbox) {
		this.mailbox = mailbox;
	}

	@ModelAttribute
	void hideFromOthers(HttpServletRequest request) {
		if (!ThisMachineValve.marked(request)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("letters", this.mailbox.newest(MOST_LISTED));
		return "mail/mailbox";
	}

	@GetMapping("/{id}")
	String letter(@PathVariable UUID id, Model model) {
		var letter = this.mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("letter", letter);
		model.addAttribute("pieces", LinkedText.split(letter.plainText()));
		return "mail/mailbox-letter";
	}

}

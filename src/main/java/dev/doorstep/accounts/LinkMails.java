package dev.doorstep.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.AccountLink.Purpose;
import dev.doorstep.mail.BaseUrl;
import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.ui.LinkToken;

import org.springframework.stereotype.Component;

/**
 * Mails people the links that let them in; always to the address we know, never to one
 * somebody typed.
 */
@Component
class LinkMails {

	private static final Map<Purpose, String> LETTERS = Map.of(Purpose.INVITATION, "accounts/invitation-mail",
			Purpose.NEW_PASSWORD, "accounts/password-mail");

	private final AccountLinks links;

	private final PersonRows people;

	private final Letters letters;

	private final Outbox outbox;

	private final BaseUrl baseUrl;

	LinkMails(AccountLinks links, PersonRows people, Letters letters, Outbox outbox, BaseUrl baseUrl) {
		this.links = links;
		this.people = people;
		this.letters = letters;
		this.outbox = outbox;
		this.baseUrl = baseUrl;
	}

	/** Whoever is switched off gets none. */
	void post(Purpose purpose, UUID id, Locale locale) {
		this.people.findActive(id).ifPresent(person -> {
			var token = this.links.make(new AccountLink(purpose, id));
			var model = Map.of("link", address(token), "name", person.name(), "validity", purpose.validity());
			this.outbox.post(this.letters.compose(person.email(), locale, LETTERS.get(purpose), model));
		});
	}

	String address(LinkToken token) {
		return this.baseUrl.to("/invitation/" + token.value());
	}

}

package dev.doorstep.requests;

import java.util.Map;

import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * Tells the homeowner that the request has arrived: reference, what happens next, what
 * they said.
 */
@Component
class ConfirmationMail {

	private final Letters letters;

	private final Outbox outbox;

	private final OwnRequestLinks links;

	ConfirmationMail(Letters letters, Outbox outbox, OwnRequestLinks links) {
		this.letters = letters;
		this.outbox = outbox;
		this.links = links;
	}

	void post(ServiceRequest request) {
		request.facts().get(Vocabulary.CONTACT).ifPresent(contact -> {
			var model = Map.of("name", contact.name(), "reference", request.reference(), "summary", request.summary(),
					"link", this.links.to(request.id()));
			this.outbox.post(this.letters.compose(contact.email(), request.locale(), "requests/confirmation-mail",
					model, request.reference()));
		});
	}

}

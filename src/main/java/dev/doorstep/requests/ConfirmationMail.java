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

	ConfirmationMail(Letters letters, Outbox outbox) {
		this.letters = letters;
		this.outbox = outbox;
	}

	void post(ServiceRequest request) {
		request.facts().get(Vocabulary.CONTACT).ifPresent(contact -> {
			var model = Map.of("name", contact.name(), "reference", request.reference(), "summary", request.summary());
			this.outbox.post(this.letters.compose(contact.email(), request.locale(), "requests/confirmation-mail",
					model, request.reference()));
		});
	}

}

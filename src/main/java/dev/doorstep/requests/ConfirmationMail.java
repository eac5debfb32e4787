package dev.doorstep.requests;

import java.util.Map;

import dev.doorstep.mail.BaseUrl;
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

	private final RequestKeys keys;

	private final BaseUrl baseUrl;

	ConfirmationMail(Letters letters, Outbox outbox, RequestKeys keys, BaseUrl baseUrl) {
		this.letters = letters;
		this.outbox = outbox;
		this.keys = keys;
		this.baseUrl = baseUrl;
	}

	void post(ServiceRequest request) {
		request.facts().get(Vocabulary.CONTACT).ifPresent(contact -> {
			var link = this.baseUrl.to(OwnRequest.PATH + "/" + this.keys.link(request.id()).value());
			var model = Map.of("name", contact.name(), "reference", request.reference(), "summary", request.summary(),
					"link", link);
			this.outbox.post(this.letters.compose(contact.email(), request.locale(), "requests/confirmation-mail",
					model, request.reference()));
		});
	}

}

package dev.doorstep.matching;

import java.util.Map;
import java.util.UUID;

import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.requests.Requests;

import org.springframework.stereotype.Component;

/**
 * Tells a professional how to reach the homeowner who picked them: the first letter to
 * them that holds anything personal.
 */
@Component
class RevealMail {

	private final Requests requests;

	private final Suitors suitors;

	private final Letters letters;

	private final Outbox outbox;

	RevealMail(Requests requests, Suitors suitors, Letters letters, Outbox outbox) {
		this.requests = requests;
		this.suitors = suitors;
		this.letters = letters;
		this.outbox = outbox;
	}

	void post(UUID request, UUID invitation) {
		var told = this.requests.find(request).orElseThrow();
		var reader = this.suitors.reader(invitation);
		var model = Map.of("name", reader.person(), "reference", told.reference(), "summary", told.summary());
		this.outbox.post(
				this.letters.compose(reader.email(), reader.locale(), "matching/reveal-mail", model, told.reference()),
				request);
	}

}

package dev.doorstep.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Vocabulary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to homeowners, so that whoever has something to tell them need not know who they
 * are.
 */
@Component
public class HomeownerLetters {

	private final RequestRepository repository;

	private final OwnRequestLinks links;

	private final Letters letters;

	private final Outbox outbox;

	HomeownerLetters(RequestRepository repository, OwnRequestLinks links, Letters letters, Outbox outbox) {
		this.repository = repository;
		this.links = links;
		this.letters = letters;
		this.outbox = outbox;
	}

	/**
	 * Posts a letter about a request.
	 * @param template shows {@code name}, {@code reference} and {@code link}, which leads
	 * to the request's own page, and whatever more there is
	 * @param subjectArguments what the subject is filled in with after the reference
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(UUID request, String template, Map<String, ?> more, Object... subjectArguments) {
		var about = this.repository.findById(request).orElseThrow();
		about.facts().get(Vocabulary.CONTACT).ifPresent(contact -> {
			var model = new HashMap<String, Object>(more);
			model
				.putAll(Map.of("name", contact.name(), "reference", about.reference(), "link", this.links.to(request)));
			post(contact, about, template, model, subjectArguments);
		});
	}

	private void post(Contact contact, ServiceRequest about, String template, Map<String, ?> model,
			Object... subjectArguments) {
		var arguments = new ArrayList<Object>(List.of(about.reference()));
		arguments.addAll(List.of(subjectArguments));
		this.outbox.post(this.letters.compose(contact.email(), about.locale(), template, model, arguments.toArray()),
				about.id());
	}

}

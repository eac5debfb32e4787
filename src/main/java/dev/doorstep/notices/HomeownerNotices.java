package dev.doorstep.notices;

import java.util.Map;
import java.util.UUID;

import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;
import dev.doorstep.matching.PoolExhausted;
import dev.doorstep.matching.SearchWidened;
import dev.doorstep.requests.OwnRequestLinks;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Contact;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells homeowners how the search for somebody fares, in the transaction in which it
 * does. Each is told once: it may happen every hour.
 */
@Component
class HomeownerNotices {

	private final NoticeRows notices;

	private final Requests requests;

	private final OwnRequestLinks links;

	private final Letters letters;

	private final Outbox outbox;

	HomeownerNotices(NoticeRows notices, Requests requests, OwnRequestLinks links, Letters letters, Outbox outbox) {
		this.notices = notices;
		this.requests = requests;
		this.links = links;
		this.letters = letters;
		this.outbox = outbox;
	}

	@EventListener
	void on(PoolExhausted exhausted) {
		once(exhausted.request(), "nobody-left", "notices/nobody-left-mail");
	}

	@EventListener
	void on(SearchWidened widened) {
		once(widened.request(), "widened", "notices/widened-mail");
	}

	private void once(UUID request, String kind, String template) {
		if (this.notices.first(request, kind)) {
			this.requests.contact(request).ifPresent(contact -> post(request, contact, template));
		}
	}

	private void post(UUID request, Contact to, String template) {
		var about = this.requests.brief(request).orElseThrow();
		var model = Map.of("name", to.name(), "reference", about.reference(), "link", this.links.to(request));
		this.outbox.post(this.letters.compose(to.email(), about.locale(), template, model, about.reference()));
	}

}

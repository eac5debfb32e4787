package dev.doorstep.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.mail.BaseUrl;
import dev.doorstep.mail.Letters;
import dev.doorstep.mail.Outbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails links to unfinished requests and opens the requests they lead to. */
@Service
class ResumeLinks {

	private final Drafts drafts;

	private final DraftLinks links;

	private final Letters letters;

	private final Outbox outbox;

	private final BaseUrl baseUrl;

	private final Footsteps footsteps;

	private final Duration validity;

	ResumeLinks(Drafts drafts, DraftLinks links, Letters letters, Outbox outbox, BaseUrl baseUrl, Footsteps footsteps,
			WizardProperties properties) {
		this.drafts = drafts;
		this.links = links;
		this.letters = letters;
		this.outbox = outbox;
		this.baseUrl = baseUrl;
		this.footsteps = footsteps;
		this.validity = properties.keepDrafts();
	}

	/** Mails a link to the draft at hand; nothing happens without one. */
	@Transactional
	public void mail(DraftToken token, String address, Locale locale) {
		var key = this.drafts.lock(token);
		key.map(DraftKey::draft).filter(draft -> !draft.submitted()).ifPresent(draft -> {
			var link = DraftToken.random();
			// Who has not proved to be the owner here cannot choose whom the next browser
			// asks for proof.
			var owner = key.flatMap(DraftKey::openedBy).orElse(address);
			this.links.add(new DraftLink(link, draft, owner, Instant.now().plus(this.validity)));
			var model = Map.of("link", this.baseUrl.to("/resume/" + link.value()), "days", this.validity.toDays());
			this.outbox.post(this.letters.compose(address, locale, "wizard/resume-mail", model));
		});
	}

	@Transactional(readOnly = true)
	public Optional<DraftLink> find(DraftToken link) {
		return this.links.findGood(link.hash());
	}

	/**
	 * Opens the link's draft in a browser.
	 * @param link the mailed token
	 * @param browser the browser's token, when it has one
	 * @return the token that opens the draft from now on; nothing when the link is not
	 * good any more
	 */
	@Transactional
	public Optional<DraftToken> open(DraftToken link, Optional<DraftToken> browser) {
		return this.links.findGood(link.hash()).map(found -> {
			this.footsteps.resumed(found.draft());
			var knows = browser.filter(token -> this.drafts.lock(token)
				.map(DraftKey::draft)
				.filter(draft -> draft.id().equals(found.draft().id()))
				.isPresent());
			return knows.orElseGet(() -> admit(found));
		});
	}

	private DraftToken admit(DraftLink link) {
		var token = DraftToken.random();
		this.drafts.admit(DraftKey.openedByLink(token, link.draft(), link.mailedTo()));
		return token;
	}

}

package dev.doorstep.wizard;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.wizard.step.CurrentDraft;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Opens drafts by the browser's token. */
@Component
class Drafts implements CurrentDraft {

	private final DraftKeys keys;

	private final DraftLookup lookup;

	private final DraftCookie cookie;

	Drafts(DraftKeys keys, DraftLookup lookup, DraftCookie cookie) {
		this.keys = keys;
		this.lookup = lookup;
		this.cookie = cookie;
	}

	/**
	 * One statement, so no transaction: that would be one more trip to the database and
	 * back.
	 */
	Optional<DraftKey> find(DraftToken token) {
		return this.lookup.find(token.hash());
	}

	OpenDraft open(DraftToken token, Visitor visitor) {
		return new OpenDraft(token, find(token), visitor);
	}

	/** For a change: locked, so that two presses of a button come one after the other. */
	Optional<DraftKey> lock(DraftToken token) {
		return this.lookup.lock(token.hash());
	}

	OpenDraft lock(DraftToken token, Visitor visitor) {
		return new OpenDraft(token, lock(token), visitor);
	}

	/** The draft itself; its row begins here when there is none. */
	Draft begin(OpenDraft open, Locale locale) {
		return open.draft().orElseGet(() -> {
			var draft = new Draft(open.token().draftId(), open.visitor(), locale);
			this.keys.save(DraftKey.ofItsBrowser(open.token(), draft));
			return draft;
		});
	}

	@Override
	public Optional<UUID> of(HttpServletRequest request) {
		return this.cookie.draft(request)
			.map(token -> find(token).map(key -> key.draft().id()).orElseGet(token::draftId));
	}

}

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

	private final DraftStore store;

	private final DraftCookie cookie;

	Drafts(DraftStore store, DraftCookie cookie) {
		this.store = store;
		this.cookie = cookie;
	}

	/**
	 * One statement, so no transaction: that would be one more trip to the database and
	 * back.
	 */
	Optional<DraftKey> find(DraftToken token) {
		return this.store.find(token.hash());
	}

	OpenDraft open(DraftToken token, Visitor visitor) {
		return new OpenDraft(token, find(token), visitor);
	}

	/** For a change: locked, so that two presses of a button come one after the other. */
	Optional<DraftKey> lock(DraftToken token) {
		return this.store.lock(token.hash());
	}

	OpenDraft lock(DraftToken token, Visitor visitor) {
		return new OpenDraft(token, lock(token), visitor);
	}

	/** The draft itself; a new one, when there is none. */
	Draft begin(OpenDraft open, Locale locale) {
		return open.draft().orElseGet(() -> new Draft(open.token().draftId(), open.visitor(), locale));
	}

	/** Writes down what has changed; the row of a new draft begins here. */
	void keep(OpenDraft open, Draft draft) {
		if (open.draft().isPresent()) {
			this.store.update(draft);
		}
		else {
			this.store.add(draft);
			this.store.add(DraftKey.ofItsBrowser(open.token(), draft));
		}
	}

	/** Lets one more browser open a draft. */
	void admit(DraftKey key) {
		this.store.add(key);
	}

	void keep(DraftKey key) {
		this.store.update(key);
	}

	@Override
	public Optional<UUID> of(HttpServletRequest request) {
		return this.cookie.draft(request)
			.map(token -> find(token).map(key -> key.draft().id()).orElseGet(token::draftId));
	}

}

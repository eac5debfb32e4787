package dev.doorstep.analytics;

import java.util.UUID;

/**
 * Whose behaviour an event tells of, without saying who that is.
 *
 * @param draft the draft at hand, or null
 * @param device a random id of one draft or, where that was agreed to, of one browser
 * @param user a random id that a receiver can be asked to forget, or null
 * @param session when the visit began, in epoch milliseconds, or {@link #NO_SESSION}
 */
record Visitor(UUID draft, UUID device, UUID user, long session, Traffic traffic, Consent consent) {

	static final long NO_SESSION = -1;

	static Visitor ofDraft(UUID draft) {
		return new Visitor(draft, draft, null, NO_SESSION, Traffic.PERSON, Consent.NOT_NEEDED);
	}

}

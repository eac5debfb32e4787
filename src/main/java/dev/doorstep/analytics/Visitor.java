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

	/** Nobody knows what they think of it. */
	static Visitor ofDraft(UUID draft) {
		return new Visitor(draft, draft, null, NO_SESSION, Traffic.PERSON, Consent.MISSING);
	}

	/**
	 * Somebody who has agreed. The browser's number stands for its person, too: receivers
	 * can be asked to forget people, and not browsers.
	 */
	static Visitor ofDevice(UUID draft, UUID device, long session, Traffic traffic) {
		return new Visitor(draft, device, device, session, traffic, Consent.GIVEN);
	}

}

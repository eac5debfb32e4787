package dev.doorstep.analytics;

import java.util.UUID;

/**
 * Whose behaviour an event tells of, without saying who that is.
 *
 * @param device a random id of one draft or, where that was agreed to, of one browser
 * @param user a random id of a person who has signed in, or null
 * @param session when the visit began, in epoch milliseconds, or {@link #NO_SESSION}
 */
record Visitor(UUID device, UUID user, long session) {

	static final long NO_SESSION = -1;

	static Visitor ofDraft(UUID draft) {
		return new Visitor(draft, null, NO_SESSION);
	}

}

package dev.doorstep.wizard;

import java.time.Instant;

/**
 * A mailed link that opens one draft, as often as needed, until it expires or the request
 * is sent.
 */
record DraftLink(String hash, Draft draft, String mailedTo, Instant expiresAt) {

	DraftLink(DraftToken token, Draft draft, String mailedTo, Instant expiresAt) {
		this(token.hash(), draft, mailedTo, expiresAt);
	}

}

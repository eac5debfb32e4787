package dev.doorstep.analytics;

import java.time.Instant;

/**
 * Somebody's wish to be forgotten at one place, as long as it is not fulfilled.
 *
 * @param destination empty for ourselves
 * @param number the beginning of the person's random number
 * @param askedAt when the destination took the wish, or null
 * @param notBefore when it is looked after next
 * @param lastError what kept the last attempt from coming to anything, or null
 */
record Erasure(String destination, String number, Instant wishedAt, Instant askedAt, Instant notBefore, int attempts,
		String lastError) {

	public boolean ours() {
		return this.destination.equals(ErasureRows.HERE);
	}

	/** By the name of how far it has got. */
	public String state() {
		return (this.askedAt != null) ? "asked" : ((this.lastError != null) ? "refused" : "waiting");
	}

	/** How the console marks it. */
	public String kind() {
		return (this.lastError != null) ? "bad" : "plain";
	}

}

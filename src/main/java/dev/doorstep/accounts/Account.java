package dev.doorstep.accounts;

import java.time.Instant;

/**
 * A person as those see them who look after people.
 *
 * @param invited whether the invitation has not been followed to its end yet
 * @param disabledAt since when they may not sign in, or null
 * @param passkeys how many passkeys they have
 * @param seenAt when a session of theirs was busy last, or null when there is none
 */
public record Account(Person person, boolean invited, Instant disabledAt, int passkeys, Instant seenAt) {

	public boolean disabled() {
		return this.disabledAt != null;
	}

}

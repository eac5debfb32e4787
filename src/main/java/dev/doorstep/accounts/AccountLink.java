package dev.doorstep.accounts;

import java.time.Duration;
import java.util.UUID;

/**
 * A link that is good once.
 *
 * @param person whom it lets in; nobody yet for the first administrator's
 */
record AccountLink(Purpose purpose, UUID person) {

	/** What a link is for, and how long it waits. */
	enum Purpose {

		/** Makes the first administrator of an installation. */
		FIRST_ADMIN(Duration.ofHours(4)),
		/** Sets a name, a password and the first passkey, whatever there was before. */
		INVITATION(Duration.ofDays(3)),
		/** Sets a new password; signing in still takes the passkey. */
		NEW_PASSWORD(Duration.ofMinutes(30));

		private final Duration validity;

		Purpose(Duration validity) {
			this.validity = validity;
		}

		Duration validity() {
			return this.validity;
		}

	}

}

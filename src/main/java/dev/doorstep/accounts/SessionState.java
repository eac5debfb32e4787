package dev.doorstep.accounts;

import java.time.Instant;
import java.util.UUID;

import dev.doorstep.ui.LinkToken;

/**
 * All that a session holds: who it is, when each factor was given, and the token of its
 * forms. Who that is and what they may do is asked of the database each time.
 *
 * @param passwordAt when the password was given
 * @param passkeyAt when a passkey was given last, or null
 * @param csrf what forms of this session have to carry
 * @param invited whether the person came by an invitation, and so may make their first
 * passkey
 */
record SessionState(UUID person, Instant passwordAt, Instant passkeyAt, String csrf, boolean invited) {

	static SessionState begun(UUID person, boolean invited) {
		return new SessionState(person, Instant.now(), null, LinkToken.random().value(), invited);
	}

	/**
	 * The first passkey brings new rights, and so a new token; later ones leave open
	 * pages as they are.
	 */
	SessionState withPasskey() {
		var token = (this.passkeyAt == null) ? LinkToken.random().value() : this.csrf;
		return new SessionState(this.person, this.passwordAt, Instant.now(), token, false);
	}

}

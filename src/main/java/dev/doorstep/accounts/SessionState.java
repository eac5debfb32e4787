package dev.doorstep.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * All that a session holds: who it is, when each factor was given, and the token of its
 * forms. Who that is and what they may do is asked of the database each time.
 *
 * @param passwordAt when the password was given
 * @param passkeyAt when a passkey was given last, or null
 * @param csrf what forms of this session have to carry
 */
record SessionState(UUID person, Instant passwordAt, Instant passkeyAt, String csrf) {
}

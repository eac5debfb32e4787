package dev.doorstep.pros;

import java.time.Instant;

/**
 * What was decided of a professional, and why.
 *
 * @param person who decided; blank for Doorstep itself
 */
record ProDecision(ProState state, String reason, String person, Instant at) {
}

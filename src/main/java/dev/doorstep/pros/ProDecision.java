package dev.doorstep.pros;

import java.time.Instant;

/**
 * What was decided of a professional, and why.
 *
 * @param field what they changed themselves, from what to what the reason says; blank for
 * a decision of support
 * @param person who decided; blank for Doorstep itself
 */
record ProDecision(ProState state, String reason, String field, String person, Instant at) {
}

package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * What programs may know of an invitation.
 *
 * @param state as a word
 * @param kilometres from the professional's base to the job
 * @param deadline until when an answer is waited for
 */
public record InvitationFacts(UUID id, UUID request, UUID pro, String state, double kilometres, Instant deadline) {
}

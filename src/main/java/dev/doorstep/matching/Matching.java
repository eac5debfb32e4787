package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A request on its way to professionals.
 *
 * @param margin by how many kilometres professionals may miss the job by now
 */
record Matching(UUID request, MatchingState state, int margin, Instant openedAt, Instant expiresAt) {
}

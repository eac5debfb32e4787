package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A request offered to a professional.
 *
 * @param viewedAt when they first read it, or null
 * @param answeredAt when they said yes or no, or null
 */
record Invitation(UUID id, UUID request, UUID pro, InvitationState state, double kilometres, Instant offeredAt,
		Instant deadline, Instant viewedAt, Instant answeredAt, String reason, String message) {
}

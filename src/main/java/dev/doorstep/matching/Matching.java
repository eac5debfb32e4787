package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A request on its way to professionals.
 *
 * @param margin by how many kilometres professionals may miss the job by now
 * @param warnedAt when its homeowner was told that it ends soon, or null
 * @param cleared whether nothing speaks any more against asking professionals
 * @param repeats the one it says again, or null
 * @param reason why it waits, was closed or refused
 */
record Matching(UUID request, MatchingState state, int margin, Instant openedAt, Instant expiresAt, Instant warnedAt,
		boolean cleared, UUID repeats, String reason) {

	/** Whether its homeowner has reason to give it more time. */
	boolean extendable() {
		return this.state.after(MatchingAction.EXTEND).isPresent()
				&& (this.warnedAt != null || this.state == MatchingState.EXPIRED);
	}

}

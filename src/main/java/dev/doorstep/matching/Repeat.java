package dev.doorstep.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A request that waits for its homeowner to say whether it is one they have sent before.
 *
 * @param first what the one before is called
 * @param second what this one is called
 * @param until when it goes on as the one before, if nobody says anything
 */
record Repeat(UUID request, UUID repeats, String first, String second, Instant until) {
}

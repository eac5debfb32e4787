package dev.doorstep.requests;

import java.util.UUID;

/**
 * A homeowner had a request erased. Told while it is still there, so that whoever keeps
 * something of it can let go of it in the same transaction.
 */
public record RequestErased(UUID request) {
}

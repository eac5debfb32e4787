package dev.doorstep.requests;

import java.util.UUID;

/** A homeowner has submitted a request. */
public record RequestSubmitted(UUID request) {
}

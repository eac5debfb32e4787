package dev.doorstep.matching;

import java.util.UUID;

/** A professional is interested in a request. */
public record InterestShown(UUID request, UUID invitation, UUID pro) {
}

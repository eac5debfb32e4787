package dev.doorstep.matching;

import java.util.UUID;

/** The work of a request is done, as the homeowner or the professional says. */
public record WorkCompleted(UUID request, UUID invitation, UUID pro) {
}

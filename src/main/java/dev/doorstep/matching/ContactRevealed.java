package dev.doorstep.matching;

import java.util.UUID;

/** A homeowner has let a professional know how to reach them. */
public record ContactRevealed(UUID request, UUID invitation, UUID pro) {
}

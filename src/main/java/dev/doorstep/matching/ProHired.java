package dev.doorstep.matching;

import java.util.UUID;

/** A homeowner has hired a professional. */
public record ProHired(UUID request, UUID invitation, UUID pro) {
}

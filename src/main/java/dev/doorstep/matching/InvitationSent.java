package dev.doorstep.matching;

import java.util.UUID;

/** A request was offered to a professional. */
public record InvitationSent(UUID request, UUID invitation, UUID pro) {
}

package dev.doorstep.matching;

import java.util.UUID;

/** A professional does not want a request. */
public record InvitationDeclined(UUID request, UUID invitation, UUID pro) {
}

package dev.doorstep.matching;

import java.util.UUID;

/** A professional has read what they are offered, for the first time. */
public record InvitationViewed(UUID request, UUID invitation, UUID pro) {
}

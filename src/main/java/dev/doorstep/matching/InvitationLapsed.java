package dev.doorstep.matching;

import java.util.UUID;

/** A professional has not answered in time. */
public record InvitationLapsed(UUID request, UUID invitation, UUID pro) {
}

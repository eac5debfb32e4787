package dev.doorstep.matching;

import java.util.UUID;

/**
 * Nothing can come of an invitation any more, and not by the professional's doing.
 *
 * @param answered whether they had said that they are interested
 */
public record ProNotChosen(UUID request, UUID invitation, UUID pro, boolean answered) {
}

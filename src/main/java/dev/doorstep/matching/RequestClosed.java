package dev.doorstep.matching;

import java.util.UUID;

/** A homeowner has ended the search for somebody. */
public record RequestClosed(UUID request) {
}

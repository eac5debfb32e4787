package dev.doorstep.wizard;

import java.util.UUID;

/** A homeowner has opened the mailed link to a draft. */
public record DraftResumed(UUID draft) {
}

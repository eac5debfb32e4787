package dev.doorstep.wizard.step;

import java.util.Set;
import java.util.UUID;

/**
 * Drafts that were never submitted are gone: whoever keeps something for them lets go of
 * it, in this transaction.
 */
public record DraftsDeleted(Set<UUID> drafts) {
}

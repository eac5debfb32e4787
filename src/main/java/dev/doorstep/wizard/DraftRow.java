package dev.doorstep.wizard;

import java.time.Instant;

/** A draft in the console's list. */
record DraftRow(StoredDraft draft, Instant touchedAt, boolean sent) {
}

package dev.doorstep.flags;

/** Somebody has changed the configuration; told within the transaction that does. */
public record RevisionPublished(long revision) {
}

package dev.doorstep.wizard;

/**
 * A homeowner has submitted a draft, by which way through the form; the request has been
 * made.
 */
public record DraftSubmitted(Whereabouts where) {
}

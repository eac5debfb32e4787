package dev.doorstep.wizard;

/**
 * A homeowner has answered a step that had no answer; the route is the one after it.
 */
public record StepAnswered(Whereabouts where) {
}

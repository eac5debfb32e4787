package dev.doorstep.wizard;

/**
 * A homeowner was shown the page of a step.
 *
 * @param again whether it was answered before
 */
public record StepShown(Whereabouts where, boolean again) {
}

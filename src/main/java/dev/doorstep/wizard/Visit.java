package dev.doorstep.wizard;

import java.util.Optional;

import dev.doorstep.wizard.step.Problems;

/**
 * A look at a step's page.
 *
 * @param state what the page is made from; nothing when the visitor may not be there now
 * @param elsewhere where to go instead, or where an unfinished draft waits
 * @param problems what is wrong with an answer that was given before
 * @param notice the key of a message above the title, or null
 */
record Visit(Optional<StepState> state, String elsewhere, Problems problems, String notice) {
}

package dev.doorstep.wizard;

import dev.doorstep.requests.facts.Facts;

/**
 * What one step holds of a draft.
 *
 * @param edition counts the answers given to this step, so that a page from before the
 * last one is known
 * @param facts what the step found out
 * @param restedOn the facts this answer rested on, as they were
 */
record Answer(int edition, Facts facts, Facts restedOn) {
}

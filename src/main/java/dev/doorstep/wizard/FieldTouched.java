package dev.doorstep.wizard;

import dev.doorstep.ui.Word;

/**
 * A homeowner has gone away from a step's page.
 *
 * @param field the one they touched last
 */
public record FieldTouched(Whereabouts where, Word field) {
}

package dev.doorstep.console;

import dev.doorstep.ui.Text;

/**
 * One figure of the overview.
 *
 * @param value as it is to be read, like {@code 1,240}
 * @param note what to compare it with, or null
 * @param path where more can be seen, or null
 */
public record Figure(Text label, String value, Text note, String path) {
}

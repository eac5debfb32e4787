package dev.doorstep.console;

import dev.doorstep.ui.Text;

/**
 * One thing that is well, or is not.
 *
 * @param path where more can be seen, or null
 */
public record HealthSign(Text label, Text value, boolean well, String path) {
}

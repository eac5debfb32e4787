package dev.doorstep.flags;

/**
 * A part of the visitors, and the variant they get.
 *
 * @param weight in ten-thousandths
 */
public record Share(String variant, int weight) {
}

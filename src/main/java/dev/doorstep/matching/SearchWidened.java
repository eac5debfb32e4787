package dev.doorstep.matching;

import java.util.UUID;

/**
 * Professionals farther away are asked about a request, because nobody nearer is left.
 */
public record SearchWidened(UUID request) {
}

package dev.doorstep.matching;

import java.util.UUID;

/** Nobody is left who could be asked about a request, and nobody was before. */
public record PoolExhausted(UUID request) {
}

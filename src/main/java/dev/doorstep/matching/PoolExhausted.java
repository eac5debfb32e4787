package dev.doorstep.matching;

import java.util.UUID;

/** Nobody is left who could be asked about a request, for now. */
public record PoolExhausted(UUID request) {
}

package dev.doorstep.matching;

import java.util.UUID;

/** The time of a request was over before somebody was hired. */
public record RequestExpired(UUID request) {
}

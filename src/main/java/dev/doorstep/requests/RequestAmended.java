package dev.doorstep.requests;

import java.util.UUID;

/** What a request says has changed. */
public record RequestAmended(UUID request) {
}

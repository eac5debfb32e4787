package dev.doorstep.requests.facts;

import java.util.List;
import java.util.UUID;

/** The photos that belong to a request, in order. */
public record PhotoIds(List<UUID> ids) {
}

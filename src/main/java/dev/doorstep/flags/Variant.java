package dev.doorstep.flags;

import tools.jackson.databind.JsonNode;

/** One of the values a flag can have, under a name people use for it. */
public record Variant(String name, JsonNode value) {
}

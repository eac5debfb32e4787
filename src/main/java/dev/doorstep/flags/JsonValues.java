package dev.doorstep.flags;

import java.util.HashMap;

import dev.openfeature.sdk.ImmutableStructure;
import dev.openfeature.sdk.Value;
import tools.jackson.databind.JsonNode;

/** JSON as OpenFeature hands it to callers. */
final class JsonValues {

	private JsonValues() {
	}

	static Value of(JsonNode json) {
		return switch (json.getNodeType()) {
			case OBJECT -> structure(json);
			case ARRAY -> new Value(json.valueStream().map(JsonValues::of).toList());
			case STRING -> new Value(json.stringValue());
			case BOOLEAN -> new Value(json.booleanValue());
			case NUMBER -> json.intValueOpt().isPresent() ? new Value(json.intValue()) : new Value(json.doubleValue());
			default -> new Value();
		};
	}

	private static Value structure(JsonNode json) {
		var fields = new HashMap<String, Value>();
		json.forEachEntry((name, field) -> fields.put(name, of(field)));
		return new Value(new ImmutableStructure(fields));
	}

}

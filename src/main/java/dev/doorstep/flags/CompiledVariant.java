package dev.doorstep.flags;

import java.util.HashMap;
import java.util.Map;

import dev.openfeature.sdk.Value;
import tools.jackson.databind.JsonNode;

/**
 * A variant, with its value as every type that a caller may ask for it.
 *
 * @param values by the class that OpenFeature has for the type
 */
record CompiledVariant(String name, Map<Class<?>, Object> values) {

	static CompiledVariant of(Variant variant, FlagType type) {
		return new CompiledVariant(variant.name(), values(variant.value(), type));
	}

	private static Map<Class<?>, Object> values(JsonNode value, FlagType type) {
		return switch (type) {
			case BOOLEAN -> Map.of(Boolean.class, value.booleanValue());
			case STRING -> Map.of(String.class, value.stringValue());
			case NUMBER -> numbers(value);
			case JSON -> Map.of(Value.class, JsonValues.of(value));
			// A type of a later release.
			case null -> Map.of();
		};
	}

	/** Half a photo is no whole number, so who asks for one gets none. */
	private static Map<Class<?>, Object> numbers(JsonNode value) {
		var numbers = new HashMap<Class<?>, Object>();
		numbers.put(Double.class, value.doubleValue());
		value.intValueOpt().ifPresent(whole -> numbers.put(Integer.class, whole));
		value.longValueOpt().ifPresent(whole -> numbers.put(Long.class, whole));
		return Map.copyOf(numbers);
	}

	/** The value, or null when it is none of this type. */
	<T> T as(Class<T> type) {
		return type.cast(this.values.get(type));
	}

}

package dev.doorstep.flags;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The variants of one flag, by name. */
record Variants(Map<String, CompiledVariant> byName) {

	static Variants of(Flag flag) {
		return new Variants(flag.variants()
			.stream()
			.map(variant -> CompiledVariant.of(variant, flag.type()))
			.collect(Collectors.toUnmodifiableMap(CompiledVariant::name, Function.identity())));
	}

	CompiledVariant get(String name) {
		var variant = this.byName.get(name);
		if (variant == null) {
			throw new IllegalArgumentException("there is no variant '%s'".formatted(name));
		}
		return variant;
	}

}

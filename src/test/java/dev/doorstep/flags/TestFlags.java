package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import tools.jackson.databind.node.BooleanNode;

/** Flags for tests, and changes that bring them in. */
final class TestFlags {

	private TestFlags() {
	}

	/** A release switch that is on for everybody. */
	static Flag release(String key) {
		var variants = List.of(new Variant("on", BooleanNode.TRUE), new Variant("off", BooleanNode.FALSE));
		return new Flag(key, FlagKind.RELEASE, FlagType.BOOLEAN, "To try it", "Ana", null, variants, true, "off",
				List.of(), List.of(), Serving.everybody("on"), key, 2);
	}

	static UnaryOperator<Configuration> adding(String key) {
		return adding(release(key));
	}

	static UnaryOperator<Configuration> adding(Flag flag) {
		return before -> {
			var flags = new ArrayList<>(before.flags());
			flags.add(flag);
			return new Configuration(before.steps(), flags);
		};
	}

}

package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** Flags for tests: on, and served to everybody, unless something else is said. */
final class FlagBuilder {

	private static final JsonMapper JSON = new JsonMapper();

	private final String key;

	private final FlagType type;

	private final Map<String, Object> variants = new LinkedHashMap<>();

	private final List<Prerequisite> prerequisites = new ArrayList<>();

	private final List<Rule> rules = new ArrayList<>();

	private boolean on = true;

	private Serving otherwise;

	private int hashVersion = 2;

	private FlagBuilder(String key, FlagType type) {
		this.key = key;
		this.type = type;
	}

	static FlagBuilder flag(String key) {
		return flag(key, FlagType.BOOLEAN).variant("on", true).variant("off", false);
	}

	static FlagBuilder flag(String key, FlagType type) {
		return new FlagBuilder(key, type);
	}

	FlagBuilder variant(String name, Object value) {
		this.variants.put(name, value);
		return this;
	}

	FlagBuilder switchedOff() {
		this.on = false;
		return this;
	}

	FlagBuilder requires(String other, String variant) {
		this.prerequisites.add(new Prerequisite(other, variant));
		return this;
	}

	FlagBuilder rule(String name, Serving serving, Condition... conditions) {
		this.rules.add(new Rule(name, List.of(conditions), serving));
		return this;
	}

	FlagBuilder otherwise(Serving serving) {
		this.otherwise = serving;
		return this;
	}

	FlagBuilder hashVersion(int version) {
		this.hashVersion = version;
		return this;
	}

	/** The variant that is named first is the one for everybody, the last is off. */
	Flag build() {
		var names = List.copyOf(this.variants.keySet());
		var values = this.variants.entrySet()
			.stream()
			.map(variant -> new Variant(variant.getKey(), JSON.valueToTree(variant.getValue())))
			.toList();
		return new Flag(this.key, FlagKind.RELEASE, this.type, "What it is for", "Ana", null, values, this.on,
				names.getLast(), this.prerequisites, this.rules,
				(this.otherwise != null) ? this.otherwise : Serving.everybody(names.getFirst()), this.key,
				this.hashVersion);
	}

}

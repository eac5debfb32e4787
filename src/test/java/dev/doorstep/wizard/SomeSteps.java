package dev.doorstep.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.Flag;
import dev.doorstep.flags.Rule;
import dev.doorstep.flags.Serving;

/** A configuration of the form, put together in a test's words. Immutable. */
record SomeSteps(List<String> order, Map<String, Flag> flags) {

	/** Every step there is, on for everybody. */
	static SomeSteps all(StepRegistry registry) {
		return of(registry.all().stream().map(StepDefinition::id).toList());
	}

	static SomeSteps of(List<String> ids) {
		var flags = new LinkedHashMap<String, Flag>();
		ids.forEach(id -> flags.put(id, Flag.ofStep(id, true)));
		return new SomeSteps(ids, flags);
	}

	SomeSteps inOrder(String... ids) {
		return new SomeSteps(List.of(ids), this.flags);
	}

	SomeSteps inOrder(List<String> ids) {
		return new SomeSteps(ids, this.flags);
	}

	SomeSteps off(String id) {
		return with(id, Flag.ofStep(id, false));
	}

	SomeSteps serving(String id, Serving serving) {
		var on = Flag.ofStep(id, true);
		return with(id,
				new Flag(on.key(), on.kind(), on.type(), on.description(), on.owner(), on.reviewBy(), on.variants(),
						on.on(), on.off(), on.prerequisites(), on.rules(), serving, on.seed(), on.hashVersion()));
	}

	/** On for everybody but those whom the rule is about. */
	SomeSteps rule(String id, Rule rule) {
		var on = Flag.ofStep(id, true);
		return with(id,
				new Flag(on.key(), on.kind(), on.type(), on.description(), on.owner(), on.reviewBy(), on.variants(),
						on.on(), on.off(), on.prerequisites(), List.of(rule), on.otherwise(), on.seed(),
						on.hashVersion()));
	}

	private SomeSteps with(String id, Flag flag) {
		var changed = new LinkedHashMap<>(this.flags);
		changed.put(id, flag);
		return new SomeSteps(this.order, changed);
	}

	Configuration configuration() {
		return new Configuration(this.order, List.copyOf(this.flags.values()));
	}

}

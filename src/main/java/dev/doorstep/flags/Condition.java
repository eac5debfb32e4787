package dev.doorstep.flags;

import java.util.List;

/** One thing that must hold for a rule to apply. */
public record Condition(Trait trait, Operator operator, List<String> values) {

	public Condition {
		values = List.copyOf(values);
	}

}

package dev.doorstep.flags;

import java.util.List;

/**
 * One thing that must hold for a rule to apply.
 *
 * @param attribute what it asks about, by its name in the evaluation context: a
 * {@link Trait#key()}
 */
public record Condition(String attribute, Operator operator, List<String> values) {

	public Condition {
		values = List.copyOf(values);
	}

	public static Condition on(Trait trait, Operator operator, String... values) {
		return new Condition(trait.key(), operator, List.of(values));
	}

}

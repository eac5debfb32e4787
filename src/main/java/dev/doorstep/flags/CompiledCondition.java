package dev.doorstep.flags;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.Value;

/**
 * A condition as it is asked; what is not known of a visitor meets none.
 *
 * @param attribute where the context has what is asked about
 * @param met whether what is there will do
 */
record CompiledCondition(String attribute, Predicate<Value> met) {

	static CompiledCondition of(Condition condition) {
		return new CompiledCondition(condition.attribute(), met(condition));
	}

	private static Predicate<Value> met(Condition condition) {
		var values = Set.copyOf(condition.values());
		return switch (condition.operator()) {
			case IS_ONE_OF -> value -> values.contains(text(value));
			case IS_NONE_OF -> value -> !values.contains(text(value));
			case BEGINS_WITH -> beginsWith(condition.values());
			case WITHIN -> within(TimeWindow.of(condition.values()));
			// An operator of a later release.
			case null -> value -> false;
		};
	}

	private static Predicate<Value> beginsWith(List<String> beginnings) {
		return value -> {
			var text = text(value);
			for (var beginning : beginnings) {
				if (text.startsWith(beginning)) {
					return true;
				}
			}
			return false;
		};
	}

	private static Predicate<Value> within(TimeWindow window) {
		return value -> value.isInstant() ? window.contains(value.asInstant()) : window.contains(text(value));
	}

	private static String text(Value value) {
		return value.isString() ? value.asString() : String.valueOf(value.asObject());
	}

	boolean holds(EvaluationContext context) {
		var value = context.getValue(this.attribute);
		return value != null && !value.isNull() && this.met.test(value);
	}

}

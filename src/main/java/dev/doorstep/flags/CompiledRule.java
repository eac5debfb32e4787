package dev.doorstep.flags;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.Reason;

/** A rule as it is asked. */
final class CompiledRule {

	private final CompiledCondition[] conditions;

	private final CompiledServing serving;

	private CompiledRule(CompiledCondition[] conditions, CompiledServing serving) {
		this.conditions = conditions;
		this.serving = serving;
	}

	static CompiledRule of(Rule rule, Variants variants, Flag flag, long revision) {
		var conditions = rule.conditions().stream().map(CompiledCondition::of).toArray(CompiledCondition[]::new);
		return new CompiledRule(conditions, new CompiledServing(rule.serving(), variants, flag,
				new DecisionNote(revision, rule.name()), Reason.TARGETING_MATCH));
	}

	boolean applies(EvaluationContext context) {
		for (var condition : this.conditions) {
			if (!condition.holds(context)) {
				return false;
			}
		}
		return true;
	}

	CompiledServing serving() {
		return this.serving;
	}

}

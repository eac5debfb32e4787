package dev.doorstep.flags;

import java.util.List;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.Reason;

/** A rule as it is asked. */
record CompiledRule(List<CompiledCondition> conditions, CompiledServing serving) {

	static CompiledRule of(Rule rule, Variants variants, Flag flag, long revision) {
		return new CompiledRule(rule.conditions().stream().map(CompiledCondition::of).toList(), new CompiledServing(
				rule.serving(), variants, flag, new DecisionNote(revision, rule.name()), Reason.TARGETING_MATCH));
	}

	boolean applies(EvaluationContext context) {
		for (var condition : this.conditions) {
			if (!condition.holds(context)) {
				return false;
			}
		}
		return true;
	}

}

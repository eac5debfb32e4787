package dev.doorstep.flags;

import java.util.Map;
import java.util.stream.Collectors;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.Reason;

/** A flag as it is asked: all that can be worked out beforehand is. */
final class CompiledFlag {

	private final boolean on;

	private final CompiledPrerequisite[] prerequisites;

	private final CompiledRule[] rules;

	private final CompiledServing otherwise;

	private final Decision disabled;

	private final String overrideAttribute;

	/** By variant: what a preview of it gives. */
	private final Map<String, Decision> overrides;

	CompiledFlag(Flag flag, long revision, Map<String, CompiledFlag> before) {
		var note = new DecisionNote(revision, null);
		var variants = Variants.of(flag);
		this.on = flag.on();
		this.disabled = new Decision(variants.get(flag.off()), Reason.DISABLED.name(), note.plain());
		this.prerequisites = flag.prerequisites()
			.stream()
			.map(other -> CompiledPrerequisite.of(other, before, variants.get(flag.off()), note))
			.toArray(CompiledPrerequisite[]::new);
		this.rules = flag.rules()
			.stream()
			.map(rule -> CompiledRule.of(rule, variants, flag, revision))
			.toArray(CompiledRule[]::new);
		var dynamic = !flag.rules().isEmpty() || !flag.prerequisites().isEmpty();
		this.otherwise = new CompiledServing(flag.otherwise(), variants, flag, note,
				dynamic ? Reason.DEFAULT : Reason.STATIC);
		this.overrideAttribute = override(flag.key());
		this.overrides = variants.byName()
			.values()
			.stream()
			.collect(Collectors.toUnmodifiableMap(CompiledVariant::name,
					variant -> new Decision(variant, Reason.TARGETING_MATCH.name(), note.overridden())));
	}

	/** The attribute that names the variant to show in a preview. */
	static String override(String key) {
		return "override." + key;
	}

	Decision decide(EvaluationContext context) {
		var override = override(context);
		if (override != null) {
			return override;
		}
		return this.on ? decideWhileOn(context) : this.disabled;
	}

	/** A variant that is gone since the preview began is not forced on anybody. */
	private Decision override(EvaluationContext context) {
		var variant = context.getValue(this.overrideAttribute);
		return (variant != null && variant.isString()) ? this.overrides.get(variant.asString()) : null;
	}

	private Decision decideWhileOn(EvaluationContext context) {
		for (var prerequisite : this.prerequisites) {
			if (!prerequisite.met(context)) {
				return prerequisite.unmet();
			}
		}
		for (var rule : this.rules) {
			if (rule.applies(context)) {
				return rule.serving().decide(context);
			}
		}
		return this.otherwise.decide(context);
	}

}

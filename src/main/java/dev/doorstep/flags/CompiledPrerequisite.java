package dev.doorstep.flags;

import java.util.Map;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.Reason;

/**
 * A prerequisite whose flag is at hand.
 *
 * @param unmet what is served when the other flag serves something else
 */
record CompiledPrerequisite(CompiledFlag flag, String variant, Decision unmet) {

	static CompiledPrerequisite of(Prerequisite other, Map<String, CompiledFlag> flags, CompiledVariant off,
			DecisionNote note) {
		return new CompiledPrerequisite(flags.get(other.flag()), other.variant(),
				new Decision(off, Reason.DEFAULT.name(), note.without(other)));
	}

	boolean met(EvaluationContext context) {
		return this.flag.decide(context).variant().name().equals(this.variant);
	}

}

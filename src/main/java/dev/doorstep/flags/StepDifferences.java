package dev.doorstep.flags;

import java.util.List;
import java.util.stream.Stream;

/** Steps that came, went or stand elsewhere: as few moves as explain the new order. */
final class StepDifferences {

	private static final String STEPS = "steps";

	private final FlagNames names;

	StepDifferences(FlagNames names) {
		this.names = names;
	}

	List<Difference> between(List<String> before, List<String> after) {
		var gone = before.stream()
			.filter(step -> !after.contains(step))
			.map(step -> Difference.removed(STEPS, "flags.diff.step.removed", this.names.step(step)));
		var kept = Order.kept(before, after);
		var others = after.stream()
			.filter(step -> !kept.contains(step))
			.map(step -> before.contains(step) ? moved(step, after)
					: Difference.added(STEPS, "flags.diff.step.added", this.names.step(step)));
		return Stream.concat(gone, others).toList();
	}

	private Difference moved(String step, List<String> after) {
		var next = after.indexOf(step) + 1;
		return (next < after.size())
				? Difference.changed(STEPS, "flags.diff.step.before", this.names.step(step),
						this.names.step(after.get(next)))
				: Difference.changed(STEPS, "flags.diff.step.last", this.names.step(step));
	}

}

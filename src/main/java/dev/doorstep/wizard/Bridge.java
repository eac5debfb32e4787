package dev.doorstep.wizard;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.doorstep.flags.Configuration;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Vocabulary;

/**
 * The steps of a draft between the configuration it began with and the one in force. When
 * one step has taken over from another what no request can do without, neither is on in
 * both; the draft keeps the one it knows.
 *
 * @param steps in the order the draft began with
 * @param kept those that are asked whatever their flags say now
 */
record Bridge(List<StepDefinition> steps, Set<StepDefinition> kept) {

	static Bridge between(Configuration begun, Configuration current, StepRegistry registry) {
		var steps = new LinkedHashSet<StepDefinition>();
		begun.steps().forEach(id -> registry.find(id).ifPresent(steps::add));
		var kept = new HashSet<StepDefinition>();
		if (begun != current) {
			Vocabulary.ESSENTIAL.forEach(fact -> missing(fact, begun, current, registry).ifPresent(kept::add));
		}
		steps.addAll(kept);
		return new Bridge(List.copyOf(steps), Set.copyOf(kept));
	}

	/** The step to keep, when none finds this out under both configurations. */
	private static Optional<StepDefinition> missing(Fact<?> fact, Configuration begun, Configuration current,
			StepRegistry registry) {
		var then = everybodys(fact, begun, registry);
		var now = everybodys(fact, current, registry);
		if (then.stream().anyMatch(now::contains)) {
			return Optional.empty();
		}
		return then.stream().findFirst().or(() -> now.stream().findFirst());
	}

	private static List<StepDefinition> everybodys(Fact<?> fact, Configuration configuration, StepRegistry registry) {
		return registry.finders(fact)
			.stream()
			.filter(step -> Reach.of(step, configuration) == Reach.EVERYBODY)
			.toList();
	}

	Switches kept(Switches flags) {
		return (step, known) -> this.kept.contains(step) || flags.on(step, known);
	}

}

package dev.doorstep.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.doorstep.flags.Configuration;
import dev.doorstep.flags.ConfigurationCheck;
import dev.doorstep.requests.facts.Fact;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.ui.Text;

import org.springframework.stereotype.Component;

/**
 * Refuses step sets that cannot give a request. What one step needs of another must be
 * asked of everybody: a rollout meets other people than the next one, and what two
 * revisions both ask of everybody, a draft between them is asked as well. A step without
 * a folder is only noted: an older revision may name one that is gone, and can still be
 * brought back.
 */
@Component
class PossibleSteps implements ConfigurationCheck {

	private final StepRegistry registry;

	PossibleSteps(StepRegistry registry) {
		this.registry = registry;
	}

	@Override
	public List<Text> problems(Configuration configuration) {
		return Stream.of(named(configuration), essentials(configuration), needs(configuration))
			.flatMap(List::stream)
			.toList();
	}

	@Override
	public List<Text> notes(Configuration configuration) {
		return configuration.steps()
			.stream()
			.filter(id -> this.registry.find(id).isEmpty())
			.distinct()
			.map(id -> Text.message("wizard.check.gone", id))
			.toList();
	}

	private List<Text> named(Configuration configuration) {
		var seen = new HashSet<String>();
		return configuration.steps()
			.stream()
			.filter(id -> !seen.add(id))
			.flatMap(id -> this.registry.find(id).stream())
			.map(step -> Text.message("wizard.check.twice", step.name()))
			.toList();
	}

	private List<Text> essentials(Configuration configuration) {
		var problems = new ArrayList<Text>();
		for (var fact : Vocabulary.ESSENTIAL) {
			var finders = this.registry.finders(fact);
			if (!finders.isEmpty() && everybodys(finders, configuration).isEmpty()) {
				problems.add(Text.message("wizard.check.essential." + fact.id(), name(finders, configuration)));
			}
		}
		return problems;
	}

	private List<Text> needs(Configuration configuration) {
		return this.registry.all()
			.stream()
			.filter(step -> Reach.of(step, configuration) != Reach.NOBODY)
			.flatMap(step -> step.step().restsOn().stream().flatMap(fact -> need(step, fact, configuration).stream()))
			.toList();
	}

	private Optional<Text> need(StepDefinition step, Fact<?> fact, Configuration configuration) {
		var finders = this.registry.finders(fact);
		if (finders.isEmpty() || finders.contains(step)) {
			return Optional.empty();
		}
		var everybodys = everybodys(finders, configuration);
		if (everybodys.isEmpty()) {
			return Optional.of(Text.message("wizard.check.need", step.name(), name(finders, configuration)));
		}
		var order = configuration.steps();
		var inTime = everybodys.stream().anyMatch(finder -> order.indexOf(finder.id()) < order.indexOf(step.id()));
		return inTime ? Optional.empty()
				: Optional.of(Text.message("wizard.check.order", step.name(), everybodys.getFirst().name()));
	}

	private static List<StepDefinition> everybodys(List<StepDefinition> finders, Configuration configuration) {
		return finders.stream().filter(finder -> Reach.of(finder, configuration) == Reach.EVERYBODY).toList();
	}

	/** The one that is easiest to mend. */
	private static Text name(List<StepDefinition> finders, Configuration configuration) {
		return finders.stream()
			.filter(finder -> Reach.of(finder, configuration) == Reach.SOME)
			.findFirst()
			.orElse(finders.getFirst())
			.name();
	}

}

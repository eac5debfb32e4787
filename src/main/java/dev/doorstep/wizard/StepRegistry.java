package dev.doorstep.wizard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.doorstep.requests.facts.Fact;
import dev.doorstep.wizard.step.Step;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every step there is. What a folder must hold and does not stops the start, with a
 * sentence that says what and where.
 */
@Component
class StepRegistry {

	private static final Set<String> TAKEN = Set.of("review", "done", "later", "unlock", "restart", "continue",
			"previewed");

	private static final List<String> FILES = List.of("step.html", "messages.properties", "messages_es.properties");

	private final List<StepDefinition> steps;

	@Autowired
	StepRegistry(List<Step<?>> steps) {
		this(steps.stream()
			.map(StepDefinition::of)
			.sorted(Comparator.comparingInt(StepDefinition::position))
			.toArray(StepDefinition[]::new));
		requireOneStepAPosition();
		this.steps.forEach(StepRegistry::requireFreeAddress);
		this.steps.forEach(StepRegistry::requireFiles);
	}

	/** Of steps that need no folder. */
	StepRegistry(StepDefinition... steps) {
		this.steps = List.of(steps);
	}

	private void requireOneStepAPosition() {
		var byPosition = new HashMap<Integer, StepDefinition>();
		var ids = new HashSet<String>();
		for (var step : this.steps) {
			var other = byPosition.put(step.position(), step);
			if (other != null) {
				throw new IllegalStateException("The steps '%s' and '%s' both have the position %d; give one another"
					.formatted(other.id(), step.id(), step.position()));
			}
			if (!ids.add(step.id())) {
				throw new IllegalStateException("Two folders of steps are called '%s'".formatted(step.id()));
			}
		}
	}

	private static void requireFreeAddress(StepDefinition step) {
		if (TAKEN.contains(step.id())) {
			throw new IllegalStateException("The step folder '%s' has the name of a page of the engine (%s); rename it"
				.formatted(step.id(), step.path()));
		}
	}

	private static void requireFiles(StepDefinition step) {
		for (var file : FILES) {
			if (!new ClassPathResource(step.folder() + "/" + file).exists()) {
				throw new IllegalStateException(
						"The step '%s' has no %s; put one into %s".formatted(step.id(), file, step.folder()));
			}
		}
	}

	List<StepDefinition> all() {
		return this.steps;
	}

	/** The steps that may find this out. */
	List<StepDefinition> finders(Fact<?> fact) {
		return this.steps.stream().filter(step -> step.step().finds().contains(fact)).toList();
	}

	Optional<StepDefinition> find(String id) {
		return this.steps.stream().filter(step -> step.id().equals(id)).findFirst();
	}

}

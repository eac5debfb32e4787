package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.doorstep.ui.Text;

/** What is wrong between flags that need one another. */
class PrerequisiteCheck {

	private final Configuration configuration;

	private final List<Text> problems = new ArrayList<>();

	private final Set<String> onCycles = new LinkedHashSet<>();

	PrerequisiteCheck(Configuration configuration) {
		this.configuration = configuration;
	}

	List<Text> problems() {
		for (var flag : this.configuration.flags().stream().filter(flag -> !flag.archived()).toList()) {
			flag.prerequisites().forEach(prerequisite -> check(flag, prerequisite));
			follow(flag.key(), new LinkedHashSet<>());
		}
		return this.problems;
	}

	private void check(Flag flag, Prerequisite prerequisite) {
		var needed = this.configuration.flag(prerequisite.flag());
		if (prerequisite.flag().equals(flag.key())) {
			add("flags.problem.needs-itself", flag.key());
		}
		else if (needed.isEmpty()) {
			add("flags.problem.needs-unknown", flag.key(), prerequisite.flag());
		}
		else if (needed.get().archived()) {
			add("flags.problem.needs-archived", flag.key(), prerequisite.flag());
		}
		else if (needed.get().variants().stream().noneMatch(one -> one.name().equals(prerequisite.variant()))) {
			add("flags.problem.needs-variant", flag.key(), prerequisite.flag(), prerequisite.variant());
		}
	}

	/** Each cycle is told once, from the flag it was first met at. */
	private void follow(String key, Set<String> path) {
		if (!path.add(key)) {
			var cycle = List.copyOf(path).subList(List.copyOf(path).indexOf(key), path.size());
			if (cycle.size() > 1 && this.onCycles.addAll(cycle)) {
				add("flags.problem.cycle", String.join(", ", cycle));
			}
			return;
		}
		needed(key).forEach(other -> follow(other, path));
		path.remove(key);
	}

	private Collection<String> needed(String key) {
		return this.configuration.flag(key)
			.map(Flag::prerequisites)
			.orElse(List.of())
			.stream()
			.map(Prerequisite::flag)
			.toList();
	}

	private void add(String key, Object... arguments) {
		this.problems.add(Text.message(key, arguments));
	}

}

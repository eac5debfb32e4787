package dev.doorstep.console;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import dev.doorstep.accounts.Person;

import org.springframework.stereotype.Component;

/** All sections that the modules bring along, in their order. */
@Component
class Navigation {

	private final List<ConsoleSection> sections;

	Navigation(List<ConsoleSection> sections) {
		this.sections = sections.stream().sorted(Comparator.comparingInt(ConsoleSection::position)).toList();
	}

	List<ConsoleSection> of(Person person) {
		return this.sections.stream()
			.filter(section -> !Collections.disjoint(section.readers(), person.roles()))
			.toList();
	}

}

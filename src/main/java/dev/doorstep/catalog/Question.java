package dev.doorstep.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One question of a job type's set.
 *
 * @param hint what helps to answer, or null
 * @param options what can be chosen; empty for kinds without choice
 * @param min the least number, or null
 * @param max the greatest number, or null
 * @param unit what is counted, or null
 * @param maxLength how long a text may be, or null
 * @param past whether a date must lie in the past (true) or must not (false); null when
 * both are fine
 */
public record Question(String id, Kind kind, LocalizedText label, LocalizedText hint, boolean required,
		List<Option> options, Integer min, Integer max, LocalizedText unit, Integer maxLength, Boolean past) {

	public Question {
		options = (options != null) ? List.copyOf(options) : List.of();
	}

	/** How a question is answered. */
	public enum Kind {

		ONE, SEVERAL, NUMBER, TEXT, DATE

	}

	/** Something that can be chosen. */
	public record Option(String id, LocalizedText label) {
	}

	public Optional<Option> option(String id) {
		return this.options.stream().filter(option -> option.id().equals(id)).findFirst();
	}

}

package dev.doorstep.flags;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

/** Whose word counts for what two people changed to something else. */
record FlagChoices(Map<FlagField, Choice> made) {

	/** Nothing, until somebody has chosen. */
	enum Choice {

		OPEN, MINE, THEIRS

	}

	/** The page sends a blank value for each, and the one that was chosen after it. */
	static FlagChoices of(MultiValueMap<String, String> sent) {
		var made = new EnumMap<FlagField, Choice>(FlagField.class);
		for (var field : FlagField.values()) {
			var values = sent.get(field.choice());
			if (values != null) {
				made.put(field, switch (values.getLast()) {
					case "mine" -> Choice.MINE;
					case "theirs" -> Choice.THEIRS;
					default -> Choice.OPEN;
				});
			}
		}
		return new FlagChoices(made);
	}

	static FlagChoices between(Set<FlagField> fields) {
		var made = new EnumMap<FlagField, Choice>(FlagField.class);
		fields.forEach(field -> made.put(field, Choice.OPEN));
		return new FlagChoices(made);
	}

	/** What nobody has chosen about. */
	Set<FlagField> open() {
		return those(Choice.OPEN);
	}

	/** What the other one's word counts for. */
	Set<FlagField> theirs() {
		return those(Choice.THEIRS);
	}

	private Set<FlagField> those(Choice choice) {
		return this.made.keySet().stream().filter(field -> this.made.get(field) == choice).collect(Collectors.toSet());
	}

}

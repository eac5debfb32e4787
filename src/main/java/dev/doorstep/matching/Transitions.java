package dev.doorstep.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an action makes of a state, as a table to be read: a row for each state, a column
 * for each action, a dash for what is not done.
 */
final class Transitions<S extends Enum<S>, A extends Enum<A>> {

	private static final String NOT_DONE = "-";

	private final Map<S, Map<A, S>> results;

	private Transitions(Map<S, Map<A, S>> results) {
		this.results = results;
	}

	/** Reads a table; one that leaves anything out is refused. */
	static <S extends Enum<S>, A extends Enum<A>> Transitions<S, A> of(Class<S> states, Class<A> actions,
			String table) {
		var lines = table.lines().map(Transitions::cells).toList();
		var head = lines.getFirst().stream().skip(1).map(name -> Enum.valueOf(actions, name)).toList();
		var results = new EnumMap<S, Map<A, S>>(states);
		for (var line : lines.subList(1, lines.size())) {
			results.put(Enum.valueOf(states, line.getFirst()), row(states, actions, head, line));
		}
		if (head.size() != actions.getEnumConstants().length || results.size() != states.getEnumConstants().length) {
			throw new IllegalArgumentException("The table has to name every state and every action: " + table);
		}
		return new Transitions<>(results);
	}

	private static <S extends Enum<S>, A extends Enum<A>> Map<A, S> row(Class<S> states, Class<A> actions, List<A> head,
			List<String> line) {
		var row = new EnumMap<A, S>(actions);
		for (int column = 0; column < head.size(); column++) {
			var result = line.get(column + 1);
			if (!result.equals(NOT_DONE)) {
				row.put(head.get(column), Enum.valueOf(states, result));
			}
		}
		return row;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\\|")).map(String::strip).toList();
	}

	/** The state after an action; nothing where that is not done. */
	Optional<S> after(S state, A action) {
		return Optional.ofNullable(this.results.get(state).get(action));
	}

}

package dev.doorstep.flags;

import java.util.List;

/** All conditions met, this is served; the first rule that applies decides. */
public record Rule(String name, List<Condition> conditions, Serving serving) {

	public Rule {
		conditions = List.copyOf(conditions);
	}

}

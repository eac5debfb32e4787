package dev.doorstep.conversation;

import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Text;

/**
 * One of a page's forms as it was sent.
 *
 * @param form which
 * @param problems what is wrong with it, by field
 */
record Filled(String form, Map<String, List<String>> values, Map<String, Text> problems) {

	static final String MESSAGE = "message";

	static final String QUOTE = "quote";

	static final String TIME = "time";

	boolean good() {
		return this.problems.isEmpty();
	}

	/** What was typed into a field of it. */
	String typed(String field) {
		return this.values.get(field).getFirst();
	}

}

package dev.doorstep.wizard.step;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.doorstep.ui.Text;

/** What is wrong with a form, by field; the first thing said of a field stays. */
public final class Problems {

	private final Map<String, Text> byField = new LinkedHashMap<>();

	public void add(String field, String messageKey, Object... arguments) {
		add(field, Text.message(messageKey, arguments));
	}

	public void add(String field, Text problem) {
		this.byField.putIfAbsent(field, problem);
	}

	public boolean isEmpty() {
		return this.byField.isEmpty();
	}

	public boolean has(String field) {
		return this.byField.containsKey(field);
	}

	public Map<String, Text> byField() {
		return this.byField;
	}

}

package dev.doorstep.wizard.step;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.doorstep.ui.Text;

/** What is wrong with a form, by field; the first thing said of a field stays. */
public final class Problems {

	private final Map<String, Text> byField = new LinkedHashMap<>();

	private final Map<String, String> codes = new LinkedHashMap<>();

	public void add(String field, String messageKey, Object... arguments) {
		addWorded(field, messageKey, Text.message(messageKey, arguments));
	}

	/** For words that are not looked up by their key alone. */
	public void addWorded(String field, String messageKey, Text words) {
		this.byField.putIfAbsent(field, words);
		this.codes.putIfAbsent(field, messageKey);
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

	/** The message keys: what may be counted, for they repeat nothing that was typed. */
	public Map<String, String> codes() {
		return this.codes;
	}

}

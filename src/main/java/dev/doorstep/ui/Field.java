package dev.doorstep.ui;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a page, as the fragments in {@code fields.html} draw it.
 *
 * @param name the parameter's name
 * @param label what the field asks
 * @param hint what helps to answer, or null
 * @param values what was typed or chosen, never null
 * @param error what is wrong and how to mend it, or null
 */
public record Field(String name, String label, String hint, List<String> values, String error) {

	private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9]+");

	public String id() {
		var id = ODD.matcher(this.name).replaceAll("-");
		return id.endsWith("-") ? id.substring(0, id.length() - 1) : id;
	}

	public String value() {
		return this.values.isEmpty() ? "" : this.values.getFirst();
	}

	public boolean has(String option) {
		return this.values.contains(option);
	}

	public String optionId(String option) {
		return id() + "-" + option;
	}

	/**
	 * The ids of what a screen reader says after the label: hint and error; null when
	 * there is neither.
	 */
	public String describedBy() {
		if (this.hint == null && this.error == null) {
			return null;
		}
		var hintId = (this.hint != null) ? id() + "-hint" : "";
		var errorId = (this.error != null) ? id() + "-error" : "";
		return (hintId + " " + errorId).strip();
	}

}

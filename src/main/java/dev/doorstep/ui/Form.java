package dev.doorstep.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;

/**
 * What a page knows of the form it shows: typed values and errors by field name. Labels
 * and hints come from the message keys {@code <prefix>.<field>.label} and {@code .hint}.
 */
public final class Form {

	private final String prefix;

	private final Map<String, List<String>> values;

	private final Map<String, String> errors;

	private final MessageSource messages;

	private final Locale locale;

	public Form(String prefix, Map<String, List<String>> values, Map<String, Text> errors, MessageSource messages,
			Locale locale) {
		this.prefix = prefix;
		this.values = values;
		this.messages = messages;
		this.locale = locale;
		this.errors = new LinkedHashMap<>();
		errors.forEach((field, error) -> this.errors.put(field, error.in(locale, messages)));
	}

	public Field field(String name) {
		var key = this.prefix + "." + name;
		var hint = this.messages.getMessage(key + ".hint", null, null, this.locale);
		return field(name, this.messages.getMessage(key + ".label", null, this.locale), hint);
	}

	/** A field whose words are data, not messages. */
	public Field field(String name, String label, String hint) {
		return new Field(name, label, hint, this.values.getOrDefault(name, List.of()), this.errors.get(name));
	}

	/**
	 * Options of a field, in this order, with the words of the message keys
	 * {@code <prefix>.<field>.<option>}.
	 */
	public Map<String, String> options(String name, List<String> ids) {
		var options = new LinkedHashMap<String, String>();
		ids.forEach(id -> options.put(id, text(name + "." + id)));
		return options;
	}

	public String text(String key) {
		return this.messages.getMessage(this.prefix + "." + key, null, this.locale);
	}

	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	/** For the summary on top: field name to message, in the order the page asks. */
	public Map<String, String> errors() {
		return this.errors;
	}

	/** The id the summary's link leads to. */
	public String target(String name) {
		return new Field(name, "", null, List.of(), null).id();
	}

}

package dev.doorstep.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is typed above a list of the console to find something in it, and the address that
 * finds it again. Immutable.
 */
public final class Search {

	private final String path;

	private final Map<String, String> typed;

	private Search(String path, Map<String, String> typed) {
		this.path = path;
		this.typed = typed;
	}

	/** Nothing yet, on the page with this path. */
	public static Search at(String path) {
		return new Search(path, Map.of());
	}

	/** Whatever a browser sends for a field, or does not send. */
	public static String tidy(String typed) {
		return (typed != null) ? typed.replace("\0", "").strip() : "";
	}

	public Search with(String field, String typed) {
		var more = new LinkedHashMap<>(this.typed);
		more.put(field, typed);
		return new Search(this.path, more);
	}

	public Search with(Days days) {
		return with("from", days.from()).with("to", days.to());
	}

	public boolean isEmpty() {
		return this.typed.values().stream().allMatch(String::isEmpty);
	}

	/** For the fields of the form. */
	public Map<String, List<String>> values() {
		var values = new LinkedHashMap<String, List<String>>();
		this.typed.forEach((field, text) -> values.put(field, List.of(text)));
		return values;
	}

	public UriComponentsBuilder address() {
		var address = UriComponentsBuilder.fromPath(this.path);
		var filled = new LinkedHashMap<String, Object>();
		this.typed.forEach((field, text) -> {
			if (!text.isEmpty()) {
				address.queryParam(field, "{" + field + "}");
				filled.put(field, text);
			}
		});
		return address.encode().uriVariables(filled);
	}

}

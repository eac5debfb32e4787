package dev.doorstep.bench;

import java.util.HashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page as a browser holds it. */
record Page(String path, String html) {

	/** The form that a page is about. */
	static final Pattern STEP = Pattern.compile("<form class=\"step-form\"([^>]*)>");

	/** The question whether a visit may be counted. */
	static final Pattern QUESTION = Pattern.compile("<form (?=[^>]*action=\"/privacy\")([^>]*)>");

	private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?");

	/** One of the page's forms, with the tokens it must bring back. */
	Form form(Pattern which) {
		var start = which.matcher(this.html);
		if (!start.find()) {
			throw new IllegalStateException("No form on %s%n%s".formatted(this.path, this.html));
		}
		var end = this.html.indexOf("</form>", start.end());
		var hidden = new HashMap<String, String>();
		HIDDEN.matcher(this.html).region(start.end(), end).results().forEach(field -> hidden.put(field.group(1), value(field)));
		var action = ACTION.matcher(start.group(1)).results().findFirst().orElseThrow().group(1);
		return new Form(action, start.group(1).contains("multipart/form-data"), hidden);
	}

	private static String value(MatchResult field) {
		return (field.group(2) != null) ? field.group(2) : "";
	}

}

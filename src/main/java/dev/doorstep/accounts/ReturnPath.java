package dev.doorstep.accounts;

import java.util.regex.Pattern;

/** Where to go after signing in: a page of the console and nowhere else. */
final class ReturnPath {

	static final String HOME = "/console";

	private static final Pattern OURS = Pattern
		.compile("/console(?:/[\\w.~%!$&'()*+,;=:@-]+)*/?(?:\\?[\\w.~%!$&'()*+,;=:@/?-]*)?");

	private ReturnPath() {
	}

	/** The path, if it is one of ours, or the console's first page. */
	static String of(String wished) {
		return (wished != null && wished.length() <= 2000 && OURS.matcher(wished).matches()) ? wished : HOME;
	}

}

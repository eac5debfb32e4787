package dev.doorstep.console;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a file for spreadsheets, as RFC 4180 has them. A cell that a spreadsheet would
 * run as a formula begins with an apostrophe, which makes it a text.
 */
public final class Csv {

	/** Some spreadsheets take the full-width forms for the plain ones. */
	private static final String FORMULA = "=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20";

	private Csv() {
	}

	public static String line(String... cells) {
		return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		var plain = (text != null) ? text : "";
		var harmless = (!plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0) ? "'" + plain : plain;
		return '"' + harmless.replace("\"", "\"\"") + '"';
	}

}

package dev.doorstep.matching;

import java.util.List;
import java.util.regex.Pattern;

import dev.doorstep.requests.SummaryLine;

/**
 * Covers in free text what would reach the homeowner: people write their number into a
 * description although a field asks for it.
 */
final class Discretion {

	private static final String COVERED = "•••";

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+\\.[^\\s@<>()]+");

	private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ().-]{7,}\\d");

	private Discretion() {
	}

	static List<SummaryLine> cover(List<SummaryLine> lines) {
		return lines.stream()
			.map(line -> new SummaryLine(line.label(), line.values().stream().map(Discretion::cover).toList(),
					line.personal()))
			.toList();
	}

	private static String cover(String text) {
		return PHONE.matcher(MAIL.matcher(text).replaceAll(COVERED)).replaceAll(COVERED);
	}

}

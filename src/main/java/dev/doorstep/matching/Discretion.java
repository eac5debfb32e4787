package dev.doorstep.matching;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.doorstep.requests.SummaryLine;

/**
 * Covers in free text what would reach the homeowner: people write their number into a
 * description although a field asks for it.
 */
public final class Discretion {

	/** What stands in place of what is covered. */
	public static final String COVERED = "•••";

	private static final int DIGITS_OF_A_NUMBER = 9;

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+\\.[^\\s@<>()]+");

	private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d\\s().\\u2010-\\u2015-]{5,}\\d",
			Pattern.UNICODE_CHARACTER_CLASS);

	/** As people write it who live in the same place. */
	private static final Pattern LOCAL_PHONE = Pattern.compile("\\d{3}[ .-]\\d{4}");

	private Discretion() {
	}

	static List<SummaryLine> cover(List<SummaryLine> lines, UnaryOperator<String> cover) {
		return lines.stream()
			.map(line -> new SummaryLine(line.label(), line.values().stream().map(cover).toList(), line.personal()))
			.toList();
	}

	/** What somebody wrote, without what would reach them. */
	public static String cover(String text) {
		return PHONE.matcher(MAIL.matcher(text).replaceAll(COVERED)).replaceAll(Discretion::covered);
	}

	private static String covered(MatchResult found) {
		var digits = found.group().chars().filter(Character::isDigit).count();
		var number = digits >= DIGITS_OF_A_NUMBER || LOCAL_PHONE.matcher(found.group()).matches();
		return number ? COVERED : Matcher.quoteReplacement(found.group());
	}

}

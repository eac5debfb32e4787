package dev.doorstep.pros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Text;

/** Finds out what is wrong with what professionals type, in the order of the page. */
final class Checks {

	private static final int LONGEST = 100;

	private static final int LONGEST_TEXT = 1000;

	private final Map<String, Text> problems = new LinkedHashMap<>();

	/** Says what a field needs, unless it has that. */
	Checks need(String field, boolean good) {
		return good ? this : wrong(field, field);
	}

	/** Says what is wrong with a field, in words that others share. */
	Checks wrong(String field, String words, Object... details) {
		this.problems.putIfAbsent(field, Text.message("pros.profile.wrong." + words, details));
		return this;
	}

	Map<String, Text> problems() {
		return this.problems;
	}

	static boolean isLine(String typed) {
		return !typed.isEmpty() && isShort(typed) && typed.chars().noneMatch(Character::isISOControl);
	}

	static boolean isShort(String typed) {
		return typed.length() <= LONGEST;
	}

	static boolean isText(String typed) {
		return typed.length() <= LONGEST_TEXT;
	}

	static boolean isCapacity(String typed) {
		return typed.matches("[1-9]\\d?");
	}

	static String tidy(String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	static List<String> tidy(List<String> chosen) {
		return (chosen != null) ? List.copyOf(chosen) : List.of();
	}

}

package dev.doorstep.wizard;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page says about when it was made: for which draft, after how many answers to its
 * step, and under which revision. It tells a second tab's page from a fresh one, and
 * where a draft begins whose first page is older than the last change of the form.
 */
record PageMark(String draft, int edition, long revision) {

	/** The hidden field that carries it. */
	static final String FIELD = "_page";

	private static final Pattern SHAPE = Pattern.compile("([^.]+)\\.(\\d{1,6})\\.(\\d{1,9})");

	/** Nothing, when the page does not say: hand-made posts are taken for fresh ones. */
	static Optional<PageMark> parse(String text) {
		return Optional.ofNullable(text)
			.map(SHAPE::matcher)
			.filter(matcher -> matcher.matches())
			.map(matcher -> new PageMark(matcher.group(1), Integer.parseInt(matcher.group(2)),
					Long.parseLong(matcher.group(3))));
	}

	@Override
	public String toString() {
		return this.draft + "." + this.edition + "." + this.revision;
	}

}

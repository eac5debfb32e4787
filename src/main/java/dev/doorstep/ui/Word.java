package dev.doorstep.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short word that code chose, such as a step's or a field's name: what an event may
 * carry besides ids and numbers. With a space, an {@code @} or a digit in front it is
 * refused, and so is most of what people type.
 */
public record Word(String text) {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

	public Word {
		if (!SHAPE.matcher(text).matches()) {
			throw new IllegalArgumentException("An event carries short words only");
		}
	}

	/** Nothing, when the text is none or no such word. */
	public static Optional<Word> find(String text) {
		return Optional.ofNullable(text).filter(SHAPE.asMatchPredicate()).map(Word::new);
	}

	@Override
	public String toString() {
		return this.text;
	}

}

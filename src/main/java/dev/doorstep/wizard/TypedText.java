package dev.doorstep.wizard;

import java.text.Normalizer;

/** What people type, in the one form that is stored and compared. */
final class TypedText {

	private TypedText() {
	}

	/** One spelling for each character (NFC), one kind of line end, nothing around it. */
	static String tidy(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	/** As much of it as a field takes, and never half a character. */
	static String beginning(String typed, int length) {
		if (typed.length() <= length) {
			return typed;
		}
		return typed.substring(0, Character.isHighSurrogate(typed.charAt(length - 1)) ? length - 1 : length);
	}

	/**
	 * Whether it holds characters that PostgreSQL cannot keep, or that no keyboard types:
	 * control characters.
	 */
	static boolean unprintable(String text) {
		return text.codePoints().anyMatch(point -> switch (Character.getType(point)) {
			case Character.CONTROL -> point != '\n' && point != '\t';
			case Character.SURROGATE -> true;
			default -> false;
		});
	}

}

package dev.doorstep.flags;

import dev.doorstep.ui.Text;

/** What was typed into a rule is nothing it could ever meet. */
class UnknownValue extends RuntimeException {

	private final transient Text words;

	UnknownValue(String key, Object... arguments) {
		super(key);
		this.words = Text.message(key, arguments);
	}

	/** What is wrong, and what to do about it. */
	Text words() {
		return this.words;
	}

}

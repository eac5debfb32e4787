package dev.doorstep.catalog;

import java.util.List;

/**
 * What somebody means by a word.
 *
 * @param typed the word as typed
 * @param forms the forms of the catalogue's words it stands for, or its own when it means
 * nothing here
 * @param certain whether it is a word of the catalogue itself, not a guess
 */
record Meaning(String typed, List<String> forms, boolean certain) {

	static Meaning known(String typed) {
		return new Meaning(typed, WordForms.of(typed), true);
	}

	static Meaning guessed(String typed, List<String> words) {
		var forms = words.stream().flatMap(word -> WordForms.of(word).stream()).distinct().toList();
		return new Meaning(typed, forms, false);
	}

	boolean little() {
		return CommonWords.little(this.typed);
	}

	boolean act() {
		return CommonWords.act(this.typed);
	}

}

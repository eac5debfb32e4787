package dev.doorstep.catalog;

import java.util.List;

/**
 * What somebody means by a word.
 *
 * @param typed the word as typed
 * @param forms the forms of the catalogue's words it stands for, or its own when it means
 * nothing here
 * @param endings longer words it may be the beginning of
 * @param certain whether it is a word of the catalogue itself, not a guess
 */
record Meaning(String typed, List<String> forms, List<String> endings, boolean certain) {

	static Meaning known(String typed, List<String> endings) {
		return new Meaning(typed, WordForms.of(typed), endings, true);
	}

	static Meaning guessed(String typed, List<String> words) {
		var forms = words.stream().flatMap(word -> WordForms.of(word).stream()).distinct().toList();
		return new Meaning(typed, forms, List.of(), false);
	}

	boolean little() {
		return CommonWords.little(this.typed);
	}

	boolean act() {
		return CommonWords.act(this.typed);
	}

}

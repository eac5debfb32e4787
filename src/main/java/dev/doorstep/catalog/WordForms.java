package dev.doorstep.catalog;

import java.util.List;
import java.util.regex.Pattern;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * The terms one word is found by: itself, and its stem in either language. Nobody says
 * which language a word is of; the mark of its own keeps each stem from meeting others.
 */
final class WordForms {

	private static final char MARK = '/';

	/** An ending the Spanish stemmer knows by the accent that folding took away. */
	private static final Pattern CION = Pattern.compile("cion$");

	private WordForms() {
	}

	static List<String> of(String word) {
		var spanish = CION.matcher(word).replaceFirst("ción");
		return List.of(word, stem(new EnglishStemmer(), word) + MARK + "en",
				// Twice, for verbs like "gotear", where "gotea" keeps a vowel "goteando"
				// loses.
				stem(new SpanishStemmer(), stem(new SpanishStemmer(), spanish)) + MARK + "es");
	}

	private static String stem(SnowballStemmer stemmer, String word) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	static boolean isStem(String term) {
		return term.indexOf(MARK) >= 0;
	}

}

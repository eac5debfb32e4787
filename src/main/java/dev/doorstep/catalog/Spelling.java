package dev.doorstep.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Which words of the catalogue somebody means. A word that is known is never taken for a
 * misspelling of another.
 */
final class Spelling {

	private static final int SHORTEST_PART = 3;

	private static final int SHORTEST_MISSPELLED = 5;

	private static final int SHORTEST_MISSPELLED_TWICE = 8;

	private static final int MOST_ENDINGS = 10;

	private static final int MOST_CORRECTIONS = 3;

	/** First letters that sound alike; the others people hardly ever get wrong. */
	private static final List<String> SOUNDS = List.of("bv", "ckqsz", "gjh");

	private final Set<String> terms;

	private final NavigableSet<String> words;

	Spelling(Collection<String> terms) {
		this.terms = Set.copyOf(terms);
		this.words = terms.stream()
			.filter(Predicate.not(WordForms::isStem))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * What the first words mean; the last of all, when it is none yet, may be the
	 * beginning of one.
	 */
	List<Meaning> meanings(List<String> typed, int limit) {
		var words = typed.stream().flatMap(word -> apart(word).stream()).limit(limit).toList();
		var meanings = new ArrayList<Meaning>();
		for (int at = 0; at < words.size(); at++) {
			meanings.add(meaning(words.get(at), at == words.size() - 1));
		}
		return meanings;
	}

	/** The two words of "waterheater"; any other word is itself. */
	private List<String> apart(String word) {
		if (knows(word)) {
			return List.of(word);
		}
		return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
			.mapToObj(at -> List.of(word.substring(0, at), word.substring(at)))
			.filter(this.words::containsAll)
			.findFirst()
			.orElse(List.of(word));
	}

	/** Whether the catalogue has this word in any form. */
	boolean knows(String word) {
		return WordForms.of(word).stream().anyMatch(this.terms::contains);
	}

	private Meaning meaning(String word, boolean unfinished) {
		if (knows(word)) {
			return Meaning.known(word);
		}
		var endings = unfinished ? endings(word) : List.<String>of();
		var guesses = endings.isEmpty() ? corrections(word) : endings;
		return Meaning.guessed(word, guesses.isEmpty() ? List.of(word) : guesses);
	}

	private List<String> endings(String beginning) {
		if (beginning.length() < SHORTEST_PART) {
			return List.of();
		}
		var longer = this.words.subSet(beginning, false, beginning + Character.MAX_VALUE, false);
		return longer.stream().limit(MOST_ENDINGS).toList();
	}

	/** As many letters away as a slip of the finger explains. */
	private List<String> corrections(String word) {
		if (CommonWords.little(word) || word.length() < SHORTEST_MISSPELLED
				|| !word.chars().allMatch(Character::isLetter)) {
			return List.of();
		}
		var near = within(1, word);
		return (near.isEmpty() && word.length() >= SHORTEST_MISSPELLED_TWICE) ? within(2, word) : near;
	}

	private List<String> within(int edits, String word) {
		var similar = this.words.stream()
			.filter(known -> Math.abs(known.length() - word.length()) <= edits)
			.filter(known -> soundsAlike(known.charAt(0), word.charAt(0)))
			.toList();
		if (similar.isEmpty()) {
			return List.of();
		}
		var automaton = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
		return similar.stream().filter(automaton::run).limit(MOST_CORRECTIONS).toList();
	}

	private static boolean soundsAlike(char one, char other) {
		return one == other || SOUNDS.stream().anyMatch(sound -> sound.indexOf(one) >= 0 && sound.indexOf(other) >= 0);
	}

}

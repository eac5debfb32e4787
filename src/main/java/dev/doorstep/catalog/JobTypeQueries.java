package dev.doorstep.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * What is looked for when somebody types words: those that tell what the job is about;
 * better with what is to be done to it, and with words beside each other as typed.
 */
final class JobTypeQueries {

	/** A long story has named its subject by then, and a query must not grow forever. */
	private static final int MAX_WORDS = 24;

	private static final float GUESS = 0.8f;

	private static final float PAIR = 0.3f;

	/** How much a word counts that is found in several fields. */
	private static final float ELSEWHERE = 0.3f;

	private final Spelling spelling;

	JobTypeQueries(Spelling spelling) {
		this.spelling = spelling;
	}

	Query query(String typed) {
		var words = this.spelling.meanings(CatalogAnalyzers.split(typed, MAX_WORDS), MAX_WORDS);
		var query = new BooleanQuery.Builder().add(subject(words), Occur.MUST);
		words.stream().filter(Meaning::act).forEach(act -> query.add(word(act), Occur.SHOULD));
		for (int at = 1; at < words.size(); at++) {
			var one = words.get(at - 1);
			var next = words.get(at);
			if (!one.little() || !next.little()) {
				query.add(new BoostQuery(pair(one, next), PAIR), Occur.SHOULD);
			}
		}
		return query.build();
	}

	/** One word of up to two must be found, two of more. */
	private Query subject(List<Meaning> words) {
		var subject = new LinkedHashMap<String, Query>();
		for (int at = 0; at < words.size(); at++) {
			var word = words.get(at);
			if (!word.little() && !word.act()) {
				subject.putIfAbsent(word.typed(), wordOrCompound(words, at));
			}
		}
		var query = new BooleanQuery.Builder();
		subject.values().forEach(word -> query.add(word, Occur.SHOULD));
		return query.setMinimumNumberShouldMatch(Math.min((subject.size() + 1) / 2, 2)).build();
	}

	/** "Bath tub" is "bathtub" too. */
	private Query wordOrCompound(List<Meaning> words, int at) {
		var ways = new ArrayList<Query>();
		ways.add(word(words.get(at)));
		Stream.of(at, at + 1)
			.filter(end -> end > 0 && end < words.size())
			.map(end -> words.get(end - 1).typed() + words.get(end).typed())
			.filter(this.spelling::knows)
			.forEach(compound -> ways.add(word(Meaning.known(compound))));
		return new DisjunctionMaxQuery(ways, 0);
	}

	private static Query word(Meaning meaning) {
		var certainty = meaning.certain() ? 1 : GUESS;
		var ways = new ArrayList<Query>();
		for (var field : IndexField.values()) {
			ways.add(any(field, meaning.forms(), field.weight() * certainty));
		}
		return new DisjunctionMaxQuery(ways, ELSEWHERE);
	}

	private static Query any(IndexField field, List<String> forms, float weight) {
		var query = new SynonymQuery.Builder(field.name());
		forms.forEach(form -> query.addTerm(new Term(field.name(), form), field.weight(form)));
		return new BoostQuery(query.build(), weight);
	}

	private static Query pair(Meaning one, Meaning next) {
		var query = new MultiPhraseQuery.Builder().setSlop(1);
		for (var meaning : List.of(one, next)) {
			query
				.add(meaning.forms().stream().map(form -> new Term(IndexField.TEXT.name(), form)).toArray(Term[]::new));
		}
		return query.build();
	}

}

package dev.doorstep.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is looked for when somebody types words: each as it is, by its stem, by its
 * beginning, and with a typo, in this order of trust; in the name before the synonyms
 * before the trade.
 */
final class JobTypeQueries {

	static final String NAME = "name";

	static final String SYNONYM = "synonym";

	static final String TRADE = "trade";

	private static final int MAX_WORDS = 12;

	private final Analyzer analyzer;

	JobTypeQueries(Analyzer analyzer) {
		this.analyzer = analyzer;
	}

	Query query(String typed) {
		var query = new BooleanQuery.Builder();
		var words = tokens(CatalogAnalyzers.WORDS, typed).stream().limit(MAX_WORDS).toList();
		words.forEach(word -> query.add(word(word), Occur.SHOULD));
		// A long phrase may hold words we do not know; most of them must fit.
		query.setMinimumNumberShouldMatch((words.size() + 1) / 2);
		return query.build();
	}

	private Query word(String word) {
		var ways = new ArrayList<Query>();
		add(ways, word, NAME, 3);
		add(ways, word, SYNONYM, 2.5f);
		add(ways, word, TRADE, 0.8f);
		return new DisjunctionMaxQuery(ways, 0.1f);
	}

	private void add(List<Query> ways, String word, String field, float weight) {
		ways.add(new BoostQuery(new TermQuery(new Term(field + CatalogAnalyzers.WORDS, word)), weight));
		for (var form : List.of(CatalogAnalyzers.ENGLISH, CatalogAnalyzers.SPANISH)) {
			tokens(form, word)
				.forEach(stem -> ways.add(new BoostQuery(new TermQuery(new Term(field + form, stem)), weight * 0.9f)));
		}
		if (word.length() >= 3) {
			ways.add(constant(new PrefixQuery(new Term(field + CatalogAnalyzers.WORDS, word)), weight * 0.7f));
		}
		if (word.length() >= 4) {
			var edits = (word.length() >= 6) ? 2 : 1;
			var typo = new FuzzyQuery(new Term(field + CatalogAnalyzers.WORDS, word), edits, 1);
			ways.add(constant(typo, weight * 0.5f / edits));
		}
	}

	private static Query constant(Query query, float weight) {
		return new BoostQuery(new ConstantScoreQuery(query), weight);
	}

	private List<String> tokens(String form, String typed) {
		var tokens = new ArrayList<String>();
		try (var stream = this.analyzer.tokenStream(NAME + form, typed)) {
			var term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

}

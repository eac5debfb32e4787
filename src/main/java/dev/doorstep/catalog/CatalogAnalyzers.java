package dev.doorstep.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How words become comparable: without case, accents and little words; as they are, or
 * cut to a stem.
 */
final class CatalogAnalyzers {

	static final String WORDS = ".words";

	static final String ENGLISH = ".en";

	static final String SPANISH = ".es";

	static final List<String> FORMS = List.of(WORDS, ENGLISH, SPANISH);

	private static final CharArraySet LITTLE_WORDS = littleWords();

	private CatalogAnalyzers() {
	}

	private static CharArraySet littleWords() {
		var words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
		words.addAll(SpanishAnalyzer.getDefaultStopSet());
		words.addAll(List.of("my", "our", "i", "we", "need", "needs", "want", "someone", "help", "please", "necesito",
				"quiero", "favor", "ayuda"));
		return words;
	}

	static Map<String, Analyzer> byField() {
		var byField = new HashMap<String, Analyzer>();
		for (var field : List.of(JobTypeQueries.NAME, JobTypeQueries.SYNONYM, JobTypeQueries.TRADE)) {
			byField.put(field + ENGLISH, english());
			byField.put(field + SPANISH, spanish());
		}
		return byField;
	}

	static Analyzer words() {
		return chain(words -> new ASCIIFoldingFilter(words));
	}

	private static Analyzer english() {
		return chain(words -> new ASCIIFoldingFilter(new PorterStemFilter(new EnglishPossessiveFilter(words))));
	}

	private static Analyzer spanish() {
		return chain(words -> new SpanishLightStemFilter(new ASCIIFoldingFilter(words)));
	}

	private static Analyzer chain(UnaryOperator<TokenStream> forms) {
		return new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				var tokens = new StandardTokenizer();
				return new TokenStreamComponents(tokens,
						forms.apply(new StopFilter(new LowerCaseFilter(tokens), LITTLE_WORDS)));
			}
		};
	}

}

package dev.doorstep.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become words that can be compared: without case, accents and apostrophes.
 */
final class CatalogAnalyzers {

	/** The last word of one text is never beside the first of the next. */
	private static final int GAP = 100;

	/** The apostrophe of "won't", and what parts the letters of "A/C" and "a.c.". */
	private static final Pattern INSIDE_WORDS = Pattern.compile("['’`´]|(?<=\\b\\p{L})[/.](?=\\p{L}\\b)");

	private static final Analyzer WORDS = analyzer(UnaryOperator.identity());

	private CatalogAnalyzers() {
	}

	/** Reads what is to be found: each word in all its forms. */
	static Analyzer forms() {
		return analyzer(WordFormsFilter::new);
	}

	/** The words of a text, as typed but for case, accents and apostrophes. */
	static List<String> split(String text) {
		return split(text, Integer.MAX_VALUE);
	}

	/** The first words of a text; what follows is not even read. */
	static List<String> split(String text, int limit) {
		var words = new ArrayList<String>();
		try (var tokens = WORDS.tokenStream("", text)) {
			var term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (words.size() < limit && tokens.incrementToken()) {
				words.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	private static Analyzer analyzer(UnaryOperator<TokenStream> forms) {
		return new Analyzer() {

			@Override
			protected Reader initReader(String field, Reader text) {
				return new PatternReplaceCharFilter(INSIDE_WORDS, "", text);
			}

			@Override
			protected TokenStreamComponents createComponents(String field) {
				var tokens = new StandardTokenizer();
				return new TokenStreamComponents(tokens,
						forms.apply(new ASCIIFoldingFilter(new LowerCaseFilter(tokens))));
			}

			@Override
			public int getPositionIncrementGap(String field) {
				return GAP;
			}

		};
	}

}

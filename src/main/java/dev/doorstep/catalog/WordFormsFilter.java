package dev.doorstep.catalog;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts every form of a word at the word's place. */
final class WordFormsFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final Queue<String> forms = new ArrayDeque<>();

	private State word;

	WordFormsFilter(TokenStream words) {
		super(words);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.forms.isEmpty()) {
			restoreState(this.word);
			this.term.setEmpty().append(this.forms.remove());
			this.increment.setPositionIncrement(0);
			return true;
		}
		if (!this.input.incrementToken()) {
			return false;
		}
		this.word = captureState();
		this.forms.addAll(WordForms.of(this.term.toString()));
		this.forms.remove();
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.forms.clear();
	}

}

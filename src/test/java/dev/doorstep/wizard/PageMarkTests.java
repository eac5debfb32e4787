package dev.doorstep.wizard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageMarkTests {

	private static final PageMark FRESH = new PageMark("fresh", 7);

	@Test
	void comesBackFromAPageUnchanged() {
		var mark = new PageMark("Ab-_3xYz", 12);

		assertThat(PageMark.parse(mark.toString(), FRESH)).isEqualTo(mark);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "draft", "draft.", "draft.x", "draft.-1", "draft.1234567", "draft.1.2", "draft. 1" })
	void takesAPageThatSaysNothingUsefulForAFreshOne(String text) {
		assertThat(PageMark.parse(text, FRESH)).isEqualTo(FRESH);
	}

}

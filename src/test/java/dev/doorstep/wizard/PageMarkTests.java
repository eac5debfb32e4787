package dev.doorstep.wizard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageMarkTests {

	@Test
	void comesBackFromAPageUnchanged() {
		var mark = new PageMark("Ab-_3xYz", 12, 345);

		assertThat(PageMark.parse(mark.toString())).contains(mark);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "draft", "draft.", "draft.1", "draft.x.1", "draft.-1.1", "draft.1234567.1", "draft.1.2.3",
			"draft. 1.1", "draft.1.", "draft.1.1234567890", ".1.1" })
	void sayNothingThatIsNotInTheirShape(String text) {
		assertThat(PageMark.parse(text)).isEmpty();
	}

}

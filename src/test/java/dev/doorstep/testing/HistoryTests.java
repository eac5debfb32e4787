package dev.doorstep.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import dev.doorstep.testing.History.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The checker of histories is checked, for much is taken on its word. */
class HistoryTests {

	@TempDir
	private Path directory;

	@Test
	void findsWhatIsLostMadeUpAndDoubled() throws IOException {
		try (var history = new History(this.directory.resolve("history"))) {
			note(history, "arrived", Word.INVOKED, Word.OK);
			note(history, "lost", Word.INVOKED, Word.OK);
			note(history, "unknown and gone", Word.INVOKED);
			note(history, "unknown and there", Word.INVOKED);
			note(history, "twice", Word.INVOKED, Word.OK);
			note(history, "undone", Word.INVOKED, Word.FAILED);
			var found = history.check(Map.of("arrived", Set.of("1"), "unknown and there", Set.of("2"), "twice",
					Set.of("3", "4"), "undone", Set.of("5"), "from nowhere", Set.of("6")));
			assertThat(found.acknowledged()).isEqualTo(3);
			assertThat(found.lost()).containsExactly("lost");
			assertThat(found.phantoms()).containsExactlyInAnyOrder("undone", "from nowhere");
			assertThat(found.doubled()).containsExactly("twice");
			assertThat(found.clean()).isFalse();
		}
	}

	@Test
	void findsNothingWhereNothingIsWrong() throws IOException {
		try (var history = new History(this.directory.resolve("history"))) {
			note(history, "arrived", Word.INVOKED, Word.OK);
			assertThat(history.check(Map.of("arrived", Set.of("1"))).clean()).isTrue();
		}
	}

	private static void note(History history, String key, Word... words) throws IOException {
		for (var word : words) {
			history.note(word, key);
		}
	}

}

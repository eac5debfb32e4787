package dev.doorstep.console;

import dev.doorstep.console.Diff.Kind;
import dev.doorstep.console.Diff.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiffTests {

	@Test
	void showsWhatWentBeforeWhatCame() {
		assertThat(Diff.of("on: yes\nrollout: 100 %", "on: yes\nrollout: 40 %\nrules: none")).containsExactly(
				new Line(Kind.SAME, "on: yes"), new Line(Kind.REMOVED, "rollout: 100 %"),
				new Line(Kind.ADDED, "rollout: 40 %"), new Line(Kind.ADDED, "rules: none"));
	}

	@Test
	void nothingBeforeIsAllNew() {
		assertThat(Diff.of(null, "name: Ada")).containsExactly(new Line(Kind.ADDED, "name: Ada"));
	}

	@Test
	void nothingAfterIsAllGone() {
		assertThat(Diff.of("name: Ada", null)).containsExactly(new Line(Kind.REMOVED, "name: Ada"));
	}

}

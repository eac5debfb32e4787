package dev.doorstep.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;

/** What differs between two texts, line by line, for people to read. */
final class Diff {

	private Diff() {
	}

	/** Null stands for nothing at all. */
	public static List<Line> of(String before, String after) {
		return DiffUtils.diff(lines(before), lines(after), true).getDeltas().stream().flatMap(Diff::lines).toList();
	}

	private static List<String> lines(String text) {
		return (text != null) ? text.lines().toList() : List.of();
	}

	private static Stream<Line> lines(AbstractDelta<String> delta) {
		if (delta.getType() == DeltaType.EQUAL) {
			return lines(delta.getSource(), Kind.SAME);
		}
		return Stream.concat(lines(delta.getSource(), Kind.REMOVED), lines(delta.getTarget(), Kind.ADDED));
	}

	private static Stream<Line> lines(Chunk<String> chunk, Kind kind) {
		return chunk.getLines().stream().map(text -> new Line(kind, text));
	}

	/** Where a line stands. */
	public enum Kind {

		SAME, ADDED, REMOVED

	}

	/** One line, as the fragment {@code diff} in {@code parts.html} draws it. */
	public record Line(Kind kind, String text) {

		public String name() {
			return this.kind.name().toLowerCase(Locale.ROOT);
		}

		public String sign() {
			return switch (this.kind) {
				case SAME -> " ";
				case ADDED -> "+";
				case REMOVED -> "−";
			};
		}

	}

}

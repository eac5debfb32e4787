package dev.doorstep.pros;

import java.util.List;

import dev.doorstep.ui.Text;

/**
 * A part of a profile, as its owner reads it.
 *
 * @param id names it in messages
 * @param path where it is changed
 */
record ProfileCard(String id, String path, List<Row> rows) {

	/** One thing that is said; without values it is not said. */
	record Row(String label, List<Text> values) {

		static Row of(String label, String value) {
			return new Row(label, value.isEmpty() ? List.of() : List.of(Text.plain(value)));
		}

		static Row of(String label, List<String> values) {
			return new Row(label, values.stream().map(Text::plain).toList());
		}

	}

}

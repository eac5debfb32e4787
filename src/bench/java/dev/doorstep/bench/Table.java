package dev.doorstep.bench;

import java.util.ArrayList;
import java.util.List;

/** Figures in columns, as Markdown. */
final class Table {

	private final List<List<String>> rows = new ArrayList<>();

	Table(String... head) {
		row(head);
		row(List.of(head).stream().map(column -> "---").toArray(String[]::new));
	}

	void row(String... cells) {
		this.rows.add(List.of(cells));
	}

	void print() {
		for (var row : this.rows) {
			System.out.println("| " + String.join(" | ", row) + " |");
		}
	}

}

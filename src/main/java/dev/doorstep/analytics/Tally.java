package dev.doorstep.analytics;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what drafts count for, and takes away what they counted for before. */
final class Tally {

	private final Map<Cell, Map<String, Long>> sums = new HashMap<>();

	void add(DraftStory story) {
		count(story, 1);
	}

	void takeAway(DraftStory story) {
		count(story, -1);
	}

	private void count(DraftStory story, int sign) {
		if (!story.counts()) {
			return;
		}
		add(story, Cell.WHOLE, Counts.of(story), sign);
		var route = story.wholeRoute();
		for (int place = 0; place < route.size(); place++) {
			add(story, route.get(place), Counts.of(story, route.get(place), place), sign);
		}
	}

	private void add(DraftStory story, String step, Map<String, Long> counts, int sign) {
		for (var slice : Slice.of(story)) {
			for (var span : Cell.Span.values()) {
				var sum = this.sums.computeIfAbsent(new Cell(slice, span, span.of(story.startedAt()), step),
						cell -> new TreeMap<>());
				counts.forEach((name, count) -> sum.merge(name, sign * count, Tally::sum));
			}
		}
	}

	void add(Cell cell, Map<String, Long> counts) {
		var sum = this.sums.computeIfAbsent(cell, added -> new TreeMap<>());
		counts.forEach((name, count) -> sum.merge(name, count, Tally::sum));
	}

	/** What comes to nothing is not there. */
	private static Long sum(long left, long right) {
		return (left + right != 0) ? Long.valueOf(left + right) : null;
	}

	/**
	 * Cells in which something changes; of those that add up to nothing, an empty sum.
	 */
	Map<Cell, Map<String, Long>> sums() {
		return this.sums;
	}

}

package dev.doorstep.analytics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds up what drafts count for, and takes away what they counted for before. */
final class Tally {

	private final Map<Cell, Map<String, Long>> sums = new HashMap<>();

	/**
	 * Only what makes a difference is added and taken away: of most drafts that is a step
	 * or two of ten.
	 */
	void change(DraftStory before, DraftStory after) {
		var was = counts(before);
		var is = counts(after);
		var gone = places(before);
		var come = places(after);
		var kept = new HashSet<>(gone);
		kept.retainAll(come);
		gone.removeAll(kept);
		come.removeAll(kept);
		add(gone, difference(was, Map.of()));
		add(come, is);
		add(kept, difference(was, is));
	}

	/** What a draft counts for, by step. */
	private static Map<String, Map<String, Long>> counts(DraftStory story) {
		var counts = new HashMap<String, Map<String, Long>>();
		if (story.counts()) {
			counts.put(Cell.WHOLE, Counts.of(story));
			var route = story.wholeRoute();
			for (int place = 0; place < route.size(); place++) {
				counts.put(route.get(place), Counts.of(story, route.get(place), place));
			}
		}
		return counts;
	}

	/** The cells for the draft as a whole. */
	private static Set<Cell> places(DraftStory story) {
		var places = new HashSet<Cell>();
		if (story.counts()) {
			for (var slice : Slice.of(story)) {
				for (var span : Cell.Span.values()) {
					places.add(new Cell(slice, span, span.of(story.startedAt()), Cell.WHOLE));
				}
			}
		}
		return places;
	}

	private static Map<String, Map<String, Long>> difference(Map<String, Map<String, Long>> was,
			Map<String, Map<String, Long>> is) {
		var difference = new HashMap<String, Map<String, Long>>();
		is.forEach((step, counts) -> difference.put(step, new TreeMap<>(counts)));
		was.forEach((step, counts) -> {
			var left = difference.computeIfAbsent(step, any -> new TreeMap<>());
			counts.forEach((name, count) -> left.merge(name, -count, Tally::sum));
		});
		return difference;
	}

	private void add(Set<Cell> places, Map<String, Map<String, Long>> counts) {
		counts.forEach((step, some) -> {
			if (!some.isEmpty()) {
				places.forEach(place -> add(place.at(step), some));
			}
		});
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

package dev.doorstep.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts batches into pieces that a receiver takes. */
final class Slices {

	private Slices() {
	}

	/**
	 * By number and by bytes; one that is too large on its own goes alone, for the
	 * receiver to judge.
	 */
	static List<List<Entry>> of(List<Entry> batch, Terms terms) {
		var slices = new ArrayList<List<Entry>>();
		int start = 0;
		int bytes = 0;
		for (int place = 0; place < batch.size(); place++) {
			int more = batch.get(place).json().length + 1;
			if (place > start && (place - start == terms.mostEvents() || bytes + more > terms.mostBytes())) {
				slices.add(batch.subList(start, place));
				start = place;
				bytes = 0;
			}
			bytes += more;
		}
		if (start < batch.size()) {
			slices.add(batch.subList(start, batch.size()));
		}
		return slices;
	}

	static List<Entry> without(List<Entry> slice, Set<Integer> places) {
		return IntStream.range(0, slice.size()).filter(place -> !places.contains(place)).mapToObj(slice::get).toList();
	}

}

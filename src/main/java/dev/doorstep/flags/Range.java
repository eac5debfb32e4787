package dev.doorstep.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The buckets that get a variant: those from the first up to, but without, the end.
 */
record Range(int from, int end, CompiledVariant variant) {

	static List<Range> of(Serving serving, Variants variants) {
		var ranges = new ArrayList<Range>();
		var from = 0;
		for (var share : serving.shares()) {
			ranges.add(new Range(from, from + covered(share, serving), variants.get(share.variant())));
			from += share.weight();
		}
		return List.copyOf(ranges);
	}

	/** How many buckets of the share are served. */
	static int covered(Share share, Serving serving) {
		return (int) ((long) share.weight() * serving.coverage() / Serving.ALL);
	}

	/** The one variant that every bucket gets, if there is one. */
	static Optional<CompiledVariant> forAll(List<Range> ranges, CompiledVariant rest) {
		var served = ranges.stream().filter(range -> range.end > range.from).toList();
		var buckets = served.stream().mapToInt(range -> range.end - range.from).sum();
		var variants = new ArrayList<>(served.stream().map(Range::variant).distinct().toList());
		if (buckets < Serving.ALL && !variants.contains(rest)) {
			variants.add(rest);
		}
		return (variants.size() == 1) ? Optional.of(variants.getFirst()) : Optional.empty();
	}

	boolean contains(int bucket) {
		return this.from <= bucket && bucket < this.end;
	}

}

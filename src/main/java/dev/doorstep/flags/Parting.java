package dev.doorstep.flags;

import java.util.List;
import java.util.TreeSet;

/**
 * Where a flag draws lines between buckets: visitors with no line between them get the
 * same.
 *
 * @param lines the buckets that something else begins with, in their order
 */
record Parting(String seed, int hashVersion, List<Integer> lines) {

	Parting {
		lines = List.copyOf(lines);
	}

	static Parting of(Flag flag, Serving serving) {
		var lines = new TreeSet<Integer>();
		var from = 0;
		for (var share : serving.shares()) {
			lines.add(from);
			lines.add(from + Range.covered(share, serving));
			from += share.weight();
		}
		return new Parting(flag.seed(), flag.hashVersion(), List.copyOf(lines));
	}

	/** The number of the visitor's part. */
	int part(String visitor) {
		var bucket = Buckets.of(this.hashVersion, this.seed, visitor);
		var part = 0;
		while (part < this.lines.size() && this.lines.get(part) <= bucket) {
			part++;
		}
		return part;
	}

}

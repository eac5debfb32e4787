package dev.doorstep.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long every single thing took. */
final class Latencies {

	private final long[] nanos;

	private final AtomicInteger count = new AtomicInteger();

	Latencies(int most) {
		this.nanos = new long[most];
	}

	void add(long nanos) {
		this.nanos[this.count.getAndIncrement()] = nanos;
	}

	double mean() {
		return Arrays.stream(this.nanos, 0, count()).average().orElseThrow() / 1e6;
	}

	int count() {
		return this.count.get();
	}

	/** The time that this share of requests, between 0 and 1, stayed within. */
	double millis(double share) {
		var sorted = Arrays.copyOf(this.nanos, count());
		Arrays.sort(sorted);
		return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
	}

}

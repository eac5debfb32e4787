package dev.doorstep.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import dev.doorstep.matching.MatchingRun;

/** How long it takes to find and rank who could do a job, and how that grows. */
final class MatchingBenchmark {

	private static final List<Integer> PROS = List.of(10_000, 100_000, 1_000_000);

	private static final int WARM_UP = 1_000;

	private static final int REQUESTS = 2_000;

	void run() throws IOException {
		System.out.printf("%nMatching: %,d requests from anywhere, one after the other%n", REQUESTS);
		var table = new Table("professionals", "could come, mean", "mean ms", "p50 ms", "p99 ms", "slowest ms", "target p99");
		try (var run = new MatchingRun()) {
			for (var pros : PROS) {
				run.populate(pros);
				latencies(run, WARM_UP);
				row(table, pros, run, latencies(run, REQUESTS));
			}
		}
		table.print();
	}

	private static Latencies latencies(MatchingRun run, int requests) {
		var latencies = new Latencies(requests);
		for (int request = 0; request < requests; request++) {
			latencies.add(run.match());
		}
		return latencies;
	}

	private static void row(Table table, int pros, MatchingRun run, Latencies latencies) {
		var crowd = IntStream.range(0, 200).map(unused -> run.crowd()).average().orElseThrow();
		table.row("%,d".formatted(pros), "%.0f".formatted(crowd), "%.1f".formatted(latencies.mean()),
				"%.1f".formatted(latencies.millis(0.5)), "%.1f".formatted(latencies.millis(0.99)),
				"%.1f".formatted(latencies.millis(1)), (pros <= 100_000) ? "10" : "25");
	}

}

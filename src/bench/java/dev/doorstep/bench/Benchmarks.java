package dev.doorstep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs all benchmarks and prints what they found. */
public final class Benchmarks {

	private Benchmarks() {
	}

	/**
	 * Takes the packaged jar, a directory for databases and logs, how many journeys to
	 * warm up with and to measure, and the one benchmark to run, or "all".
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		var jar = Path.of(args[0]);
		var directory = Files.createTempDirectory(Files.createDirectories(Path.of(args[1])), "run");
		var only = args[4];
		if (asked("journeys", only)) {
			new JourneyBenchmark(jar, directory, Integer.parseInt(args[2]), Integer.parseInt(args[3])).run();
		}
		if (asked("weight", only)) {
			new PageWeightBenchmark(jar, directory).run();
		}
		if (asked("search", only)) {
			new SearchBenchmark().run();
		}
		if (asked("flags", only)) {
			new FlagBenchmark().run();
		}
		if (asked("forwarding", only)) {
			new ForwardingBenchmark().run();
		}
		if (asked("receiver", only)) {
			new ReceiverBenchmark(jar, directory, Integer.parseInt(args[2])).run();
		}
		// Takes as long as all others together.
		if (only.equals("funnel")) {
			new FunnelBenchmark().run();
		}
		if (asked("matching", only)) {
			new MatchingBenchmark().run();
		}
	}

	private static boolean asked(String name, String only) {
		return only.equals("all") || only.equals(name);
	}

}

package dev.doorstep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs all benchmarks and prints what they found. */
public final class Benchmarks {

	private Benchmarks() {
	}

	/**
	 * Takes the packaged jar, a directory for databases and logs, and how many
	 * journeys to warm up with and to measure.
	 */
	public static void main(String[] args) throws IOException {
		var jar = Path.of(args[0]);
		var directory = Files.createTempDirectory(Files.createDirectories(Path.of(args[1])), "run");
		new JourneyBenchmark(jar, directory, Integer.parseInt(args[2]), Integer.parseInt(args[3])).run();
		new PageWeightBenchmark(jar, directory).run();
		new SearchBenchmark().run();
	}

}

package dev.doorstep.bench;

import java.io.IOException;
import java.nio.file.Path;

import dev.doorstep.bench.bare.BareApplication;

/**
 * What a whole journey costs, beside as many pages of the same stack without our engine.
 */
final class JourneyBenchmark {

	private final Path jar;

	private final Path directory;

	private final int warmUp;

	private final int journeys;

	JourneyBenchmark(Path jar, Path directory, int warmUp, int journeys) {
		this.jar = jar;
		this.directory = directory;
		this.warmUp = warmUp;
		this.journeys = journeys;
	}

	void run() throws IOException {
		try (var doorstep = Server.start(this.directory.resolve("doorstep"), "-jar", this.jar.toString());
				var bare = Server.start(this.directory.resolve("bare"), "-cp", System.getProperty("java.class.path"),
						BareApplication.class.getName())) {
			print(measure(new Crowd(doorstep, Journey.doorstep())), measure(new Crowd(bare, Journey.bare())));
		}
	}

	private Tally measure(Crowd crowd) throws IOException {
		crowd.walk(this.warmUp);
		return crowd.walk(this.journeys);
	}

	private void print(Tally doorstep, Tally bare) {
		System.out.printf("%nJourneys: %d of %d requests, %d visitors at once, after %d to warm up%n", this.journeys,
				Journey.REQUESTS, Crowd.AT_ONCE, this.warmUp);
		var table = new Table("", "doorstep", "bare", "ratio", "target");
		row(table, "JVM CPU ms per journey", doorstep.jvmMillisPerJourney(), bare.jvmMillisPerJourney(), "12");
		row(table, "PostgreSQL CPU ms per journey", doorstep.postgresMillisPerJourney(),
				bare.postgresMillisPerJourney(), "5");
		row(table, "JVM resident MB", doorstep.residentMegabytes(), bare.residentMegabytes(), "550");
		row(table, "journeys per second", doorstep.journeysPerSecond(), bare.journeysPerSecond(), "");
		row(table, "p50 ms per request", doorstep.latencies().millis(0.5), bare.latencies().millis(0.5), "");
		row(table, "p99 ms per request", doorstep.latencies().millis(0.99), bare.latencies().millis(0.99), "");
		table.print();
	}

	private static void row(Table table, String what, double doorstep, double bare, String target) {
		table.row(what, "%.1f".formatted(doorstep), "%.1f".formatted(bare), "%.1f".formatted(doorstep / bare), target);
	}

}

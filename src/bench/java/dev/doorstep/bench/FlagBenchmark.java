package dev.doorstep.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long it takes to ask for one flag, and what it leaves to the collector. */
final class FlagBenchmark {

	void run() {
		System.out.printf("%nFlags: one of 200, by rule and rollout%n");
		var table = new Table("", "mean ns", "p50 ns", "p99 ns", "bytes");
		try {
			new Runner(options()).run().forEach(result -> row(table, result));
		}
		catch (RunnerException ex) {
			throw new IllegalStateException("The benchmark of flags did not run", ex);
		}
		table.row("target", "", "", "1000", "600");
		table.print();
	}

	private static Options options() {
		return new OptionsBuilder().include(FlagEvaluation.class.getSimpleName())
			.forks(2)
			.warmupIterations(5)
			.warmupTime(TimeValue.seconds(1))
			.measurementIterations(5)
			.measurementTime(TimeValue.seconds(2))
			.addProfiler(GCProfiler.class)
			// The Unleash client's engine is native.
			.jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
			.verbosity(VerboseMode.SILENT)
			.shouldFailOnError(true)
			.build();
	}

	private static void row(Table table, RunResult result) {
		var times = result.getPrimaryResult().getStatistics();
		var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
		table.row(result.getPrimaryResult().getLabel(), whole(times.getMean()), whole(times.getPercentile(50)),
				whole(times.getPercentile(99)), whole(bytes));
	}

	private static String whole(double number) {
		return "%.0f".formatted(number);
	}

}

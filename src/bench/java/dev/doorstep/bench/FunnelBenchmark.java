package dev.doorstep.bench;

import java.io.IOException;

import dev.doorstep.analytics.FunnelRun;

/** How soon a funnel of many events is there, and how far behind them it is. */
final class FunnelBenchmark {

	private static final int EVENTS = Integer.getInteger("bench.events", 10_000_000);

	/** Written and summed up at once, so that the database's memory sees all days again and again. */
	private static final int LAYER = 1_000_000;

	private static final int PER_SECOND = 2_000;

	private static final int SECONDS = 75;

	void run() throws IOException {
		try (var run = new FunnelRun()) {
			var seconds = 0.0;
			for (int events = 0; events < EVENTS; events += LAYER) {
				run.write(Math.min(events + LAYER, EVENTS));
				seconds += run.rollUp();
			}
			var events = run.written();
			System.out.printf("%nFunnel: %,d events of 90 days; %,d a second for %d s%n", events, PER_SECOND, SECONDS);
			var table = new Table("", "measured", "target");
			table.row("events summed up per second", "%,.0f".formatted(events / seconds), "");
			run.reports().forEach((dimension, millis) -> table.row("ms per report by " + dimension,
					"%.0f".formatted(millis), "300"));
			table.row("oldest event not summed up, s", "%.1f".formatted(run.keepUp(PER_SECOND, SECONDS)), "60");
			run.megabytes().forEach((name, size) -> table.row("MB of " + name, size.toString(), ""));
			table.row("JVM peak MB", "%,d".formatted(ProcessTable.peakMegabytes(ProcessHandle.current().pid())), "");
			table.print();
		}
	}

}

package dev.doorstep.bench;

import java.io.IOException;

import dev.doorstep.analytics.ForwardingRun;

/** How quickly events leave, and what the database has to do for it. */
final class ForwardingBenchmark {

	private static final int BACKLOG = 500_000;

	private static final int PER_SECOND = 2_000;

	private static final int SECONDS = 75;

	void run() throws IOException, InterruptedException {
		System.out.printf("%nForwarding: %,d events that waited; %,d a second for %d s beside an open snapshot%n",
				BACKLOG, PER_SECOND, SECONDS);
		var table = new Table("", "measured", "target");
		try (var run = new ForwardingRun()) {
			table.row("events drained per second", "%,.0f".formatted(run.drain(BACKLOG)), "5,000");
			table.row("ms per batch of a backlog", "%.1f".formatted(run.millisPerBatch(0, 1)), "");
		}
		try (var run = new ForwardingRun()) {
			table.row("longest lag, s", "%.1f".formatted(run.keepUp(PER_SECOND, SECONDS)), "10");
			table.row("ms per batch, first fifth", "%.1f".formatted(run.millisPerBatch(0, 0.2)), "10");
			table.row("ms per batch, last fifth", "%.1f".formatted(run.millisPerBatch(0.8, 1)), "10");
		}
		table.print();
	}

}

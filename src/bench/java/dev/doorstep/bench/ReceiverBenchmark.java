package dev.doorstep.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.doorstep.analytics.Flood;
import dev.doorstep.analytics.Sink;

/**
 * Whether anybody notices how the receiver of their events does, and whether events keep
 * up while people use the form.
 */
final class ReceiverBenchmark {

	/** Each state comes first, second and last in as many of them. */
	private static final int TURNS = 12;

	/** As many as need some seconds, so that each turn sees the receiver as it is. */
	private static final int JOURNEYS = 100;

	private static final int PER_SECOND = 2_000;

	private static final int SECONDS = 60;

	private final Path jar;

	private final Path directory;

	private final int warmUp;

	/** How the receiver does. */
	private enum State {

		UP, SLOW, DOWN

	}

	ReceiverBenchmark(Path jar, Path directory, int warmUp) {
		this.jar = jar;
		this.directory = directory;
		this.warmUp = warmUp;
	}

	void run() throws IOException, InterruptedException {
		int port = freePort();
		var destination = "--doorstep.analytics.destinations.bench.";
		try (var doorstep = Server.start(this.directory.resolve("receiver"), "-jar", this.jar.toString(),
				destination + "url=http://localhost:" + port + "/2/httpapi", destination + "api-key=bench")) {
			var crowd = new Crowd(doorstep, Journey.doorstep(true));
			try (var _ = new Sink(port, Duration.ZERO)) {
				crowd.walk(this.warmUp);
			}
			printPosts(walk(crowd, port));
			printLag(doorstep, crowd, port);
		}
	}

	private static int freePort() throws IOException {
		try (var sink = new Sink(0, Duration.ZERO)) {
			return sink.port();
		}
	}

	/**
	 * In turns, so that whatever else changes meanwhile changes for all alike, and in
	 * another order each time.
	 */
	private static Map<State, List<Double>> walk(Crowd crowd, int port) throws IOException, InterruptedException {
		var millis = new EnumMap<State, List<Double>>(State.class);
		for (int turn = 0; turn < TURNS; turn++) {
			for (var state : order(turn)) {
				try (var sink = receiver(state, port)) {
					crowd.walk(1);
					if (sink != null) {
						sink.awaitUse();
					}
					millis.computeIfAbsent(state, any -> new ArrayList<>())
						.add(crowd.walk(JOURNEYS).posts().millis(0.95));
				}
			}
		}
		return millis;
	}

	private static List<State> order(int turn) {
		var order = new ArrayList<>(List.of(State.values()));
		Collections.rotate(order, turn);
		return order;
	}

	private static Sink receiver(State state, int port) throws IOException {
		return switch (state) {
			case UP -> new Sink(port, Duration.ZERO);
			case SLOW -> new Sink(port, Duration.ofSeconds(5));
			case DOWN -> null;
		};
	}

	private static void printPosts(Map<State, List<Double>> millis) {
		System.out.printf("%nReceiver up, slow and down: %d turns of %d journeys each%n", TURNS, JOURNEYS);
		var table = new Table("p95 ms of a form sent", "middle turn", "ratio to up within a turn, middle", "quartiles",
				"target");
		millis.forEach((state, turns) -> {
			var ratios = ratios(turns, millis.get(State.UP));
			table.row(state.name().toLowerCase(Locale.ROOT), "%.1f".formatted(part(turns, 0.5)),
					"%.2f".formatted(part(ratios, 0.5)), "%.2f to %.2f".formatted(part(ratios, 0.25), part(ratios, 0.75)),
					"0.90 to 1.10");
		});
		table.print();
	}

	private static List<Double> ratios(List<Double> turns, List<Double> up) {
		return IntStream.range(0, turns.size()).mapToObj(turn -> turns.get(turn) / up.get(turn)).toList();
	}

	private static double part(List<Double> turns, double part) {
		return turns.stream().sorted().toList().get((int) (turns.size() * part));
	}

	private static void printLag(Server doorstep, Crowd crowd, int port) throws IOException, InterruptedException {
		System.out.printf("%nBeside %d visitors: %,d events a second for %d s%n", Crowd.AT_ONCE, PER_SECOND, SECONDS);
		var table = new Table("", "measured", "target");
		try (var sink = new Sink(port, Duration.ZERO); var flood = new Flood(doorstep.databaseUrl())) {
			crowd.walk(1);
			sink.awaitUse();
			var pouring = CompletableFuture.supplyAsync(() -> flood.pour(PER_SECOND, SECONDS));
			var walked = 0;
			while (!pouring.isDone()) {
				walked += crowd.walk(JOURNEYS).journeys();
			}
			table.row("longest lag, s", "%.1f".formatted(pouring.join()), "10");
			table.row("journeys meanwhile", Integer.toString(walked), "");
		}
		table.print();
	}

}

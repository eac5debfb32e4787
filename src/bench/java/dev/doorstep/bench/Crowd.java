package dev.doorstep.bench;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Visitors who walk a site, so many at once, one journey after the other. */
final class Crowd {

	static final int AT_ONCE = 16;

	private final Server server;

	private final Journey journey;

	private final AtomicInteger visitors = new AtomicInteger();

	Crowd(Server server, Journey journey) {
		this.server = server;
		this.journey = journey;
	}

	Tally walk(int journeys) throws IOException {
		var latencies = new Latencies(journeys * (Journey.REQUESTS + 2));
		var posts = new Latencies(journeys * Journey.REQUESTS);
		var left = new AtomicInteger(journeys);
		var before = this.server.cpu();
		var start = System.nanoTime();
		try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
			CompletableFuture.allOf(IntStream.range(0, AT_ONCE)
				.mapToObj(person -> CompletableFuture.runAsync(() -> walkOn(left, latencies, posts), people))
				.toArray(CompletableFuture[]::new)).join();
		}
		var seconds = (System.nanoTime() - start) / 1e9;
		return new Tally(journeys, seconds, this.server.cpu().since(before), this.server.residentMegabytes(), latencies,
				posts);
	}

	private void walkOn(AtomicInteger left, Latencies latencies, Latencies posts) {
		while (left.getAndDecrement() > 0) {
			var visitor = new Visitor(this.visitors.incrementAndGet());
			this.journey.walk(new Browser(this.server.site(), visitor, latencies, posts), visitor);
		}
	}

}

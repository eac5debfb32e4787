package dev.doorstep.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import dev.doorstep.catalog.Catalog;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** How much processor time a search in the catalogue takes, as people type. */
final class SearchBenchmark {

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private static final int ROUNDS_TO_WARM_UP = 10;

	private static final int ROUNDS = 20;

	private static final int LIMIT = 8;

	void run() throws IOException {
		var queries = queries();
		try (var context = new AnnotationConfigApplicationContext(Catalog.class)) {
			var catalog = context.getBean(Catalog.class);
			search(catalog, queries, ROUNDS_TO_WARM_UP);
			var found = queries.stream().filter(finds(catalog)).count();
			print(queries.size(), found, search(catalog, queries, ROUNDS));
		}
	}

	/** The searches that the catalogue is tested with, as people type them. */
	private static List<String> queries() throws IOException {
		var file = new ClassPathResource("catalog/searches.csv").getContentAsString(StandardCharsets.UTF_8);
		return file.lines()
			.skip(1)
			.filter(line -> !line.startsWith("#"))
			.map(line -> line.replaceAll("\"|,\\d+,[^,]*$", ""))
			.distinct()
			.toList();
	}

	private static Latencies search(Catalog catalog, List<String> queries, int rounds) {
		var latencies = new Latencies(rounds * queries.size());
		for (int round = 0; round < rounds; round++) {
			for (var query : queries) {
				var start = CLOCK.getCurrentThreadCpuTime();
				catalog.search(query, LIMIT);
				latencies.add(CLOCK.getCurrentThreadCpuTime() - start);
			}
		}
		return latencies;
	}

	private static Predicate<String> finds(Catalog catalog) {
		return query -> !catalog.search(query, LIMIT).isEmpty();
	}

	private static void print(int queries, long found, Latencies latencies) {
		System.out.printf("%nSearch: %d queries, %d of them find something%n", queries, found);
		var table = new Table("", "CPU ms", "target");
		table.row("mean", "%.2f".formatted(latencies.mean()), "5");
		table.row("p50", "%.2f".formatted(latencies.millis(0.5)), "");
		table.row("p99", "%.2f".formatted(latencies.millis(0.99)), "5");
		table.row("slowest", "%.2f".formatted(latencies.millis(1)), "");
		table.print();
	}

}

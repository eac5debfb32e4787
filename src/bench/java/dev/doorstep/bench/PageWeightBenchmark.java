package dev.doorstep.bench;

import java.io.IOException;
import java.nio.file.Path;

import dev.doorstep.testing.PageWeight;

/** What the wizard's first page weighs for a browser that comes for the first time. */
final class PageWeightBenchmark {

	private final Path jar;

	private final Path directory;

	PageWeightBenchmark(Path jar, Path directory) {
		this.jar = jar;
		this.directory = directory;
	}

	void run() throws IOException {
		try (var doorstep = Server.start(this.directory.resolve("weight"), "-jar", this.jar.toString())) {
			print(PageWeight.of(doorstep.site().resolve("/request")));
		}
	}

	private static void print(PageWeight page) {
		System.out.printf("%nFirst wizard page: %d requests%n", page.files().size());
		var table = new Table("", "bytes compressed", "bytes plain", "bytes on the wire");
		page.files().forEach(file -> row(table, file));
		table.row("all", "", "", "" + page.wire());
		table.print();
	}

	private static void row(Table table, PageWeight.File file) {
		table.row(file.path(), "" + file.compressed(), "" + file.plain(), "" + file.wire());
	}

}

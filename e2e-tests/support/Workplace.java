package support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where journeys leave what they need and what they found, inside the build's folder. */
final class Workplace {

	private static final Path RUN = Path.of("target", "journeys", Long.toString(System.currentTimeMillis()))
		.toAbsolutePath();

	private Workplace() {
	}

	/** A directory that nobody else uses. */
	static synchronized Path fresh(String name) {
		var directory = RUN.resolve(name);
		for (int count = 2; Files.exists(directory); count++) {
			directory = RUN.resolve(name + "-" + count);
		}
		try {
			return Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

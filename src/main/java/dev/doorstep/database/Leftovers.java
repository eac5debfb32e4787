package dev.doorstep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** What a start that was cut off left unfinished, recognised by its name. */
final class Leftovers {

	static final String PREFIX = "unfinished-";

	private Leftovers() {
	}

	static void clear(Path directory) throws IOException {
		try (var unfinished = Files.newDirectoryStream(directory, PREFIX + "*")) {
			for (var path : unfinished) {
				// A killed start's initdb may still write: the next start clears the
				// rest.
				FileSystemUtils.deleteRecursively(path.toFile());
			}
		}
	}

}

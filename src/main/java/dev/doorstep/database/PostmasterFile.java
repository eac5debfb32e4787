package dev.doorstep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server notes about itself in its data directory: the only trace of it when the
 * application that started it is gone.
 *
 * @param pid the server's process
 * @param started when it started
 */
record PostmasterFile(long pid, Instant started) {

	// Corrections of the clock stay below this; a process number used again does not.
	private static final Duration TOLERANCE = Duration.ofMinutes(1);

	/** Empty when there is no file, or a crash left it unreadable. */
	static Optional<PostmasterFile> read(Path data) throws IOException {
		var file = in(data);
		var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
		if (lines.size() < 3) {
			return Optional.empty();
		}
		try {
			var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
			return Optional.of(new PostmasterFile(Long.parseLong(lines.get(0).strip()), started));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	static Path in(Path data) {
		return data.resolve("postmaster.pid");
	}

	/** The process that has the server's number now, whoever it is. */
	Optional<ProcessHandle> process() {
		return ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive);
	}

	/** The server, if it lives. */
	Optional<ProcessHandle> server() {
		return process().filter((process) -> isPostgres(process.info()) && startedThen(process.info()));
	}

	private static boolean isPostgres(ProcessHandle.Info info) {
		return info.command()
			.map((command) -> Path.of(command).getFileName().toString().startsWith("postgres"))
			.orElse(true);
	}

	private boolean startedThen(ProcessHandle.Info info) {
		return info.startInstant()
			.map((start) -> Duration.between(start, this.started).abs().compareTo(TOLERANCE) < 0)
			.orElse(true);
	}

}

package dev.doorstep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The databases on disk, and the server that runs on them. Whoever may connect to the
 * loopback interface is trusted: a machine shared with strangers needs a server of its
 * own, with passwords.
 */
final class Cluster {

	/** What a person may change afterwards, in the cluster's postgresql.conf. */
	private static final List<String> DEFAULTS = List.of("timezone=UTC", "log_timezone=UTC", "jit=off",
			// Errors reach the application, which logs them without what people typed.
			"log_min_messages=log", "log_checkpoints=off");

	/** What holds whatever that file says. */
	private static final List<String> DEMANDS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
			"fsync=on", "full_page_writes=on", "synchronous_commit=on");

	private final Path data;

	private final ServerConsole console;

	Cluster(Path directory, ServerConsole console) {
		this.data = directory.resolve("cluster");
		this.console = console;
	}

	boolean isNew() {
		return !Files.exists(this.data);
	}

	void initialize() throws IOException {
		var unfinished = this.data.resolveSibling(Leftovers.PREFIX + UUID.randomUUID());
		var arguments = new ArrayList<>(List.of("--pgdata=" + unfinished, "--username=postgres", "--auth=trust",
				"--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
		DEFAULTS.forEach((setting) -> arguments.add("--set=" + setting));
		this.console.run("initdb", arguments);
		Files.move(unfinished, this.data, StandardCopyOption.ATOMIC_MOVE);
	}

	void start(int port) throws IOException {
		clearTheWay();
		var options = new StringBuilder("-p " + port);
		DEMANDS.forEach((setting) -> options.append(" -c ").append(setting));
		// A recovery after a crash may take its time.
		this.console.run("pg_ctl", List.of("start", "--wait", "--timeout=3600", "--pgdata=" + this.data,
				"--log=" + this.console.log(), "--options=" + options));
	}

	/**
	 * A server whose application was killed lives on. It is stopped orderly, so that the
	 * next one runs with today's settings and programs.
	 */
	private void clearTheWay() throws IOException {
		var file = PostmasterFile.read(this.data);
		if (file.flatMap(PostmasterFile::server).isPresent()) {
			stop();
		}
		else if (file.isEmpty() || file.flatMap(PostmasterFile::process).isPresent()) {
			// PostgreSQL would take any living process with the old number for a server.
			Files.deleteIfExists(PostmasterFile.in(this.data));
		}
	}

	void stop() throws IOException {
		this.console.run("pg_ctl", List.of("stop", "--wait", "--timeout=60", "--mode=fast", "--pgdata=" + this.data));
	}

	Optional<ProcessHandle> server() throws IOException {
		return PostmasterFile.read(this.data).flatMap(PostmasterFile::server);
	}

}

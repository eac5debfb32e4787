package dev.doorstep.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs PostgreSQL's programs as the right user and keeps what they say in one file. */
final class ServerConsole {

	private final PostgresPrograms programs;

	private final List<String> prefix;

	private final Path log;

	private ServerConsole(PostgresPrograms programs, List<String> prefix, Path log) {
		this.programs = programs;
		this.prefix = prefix;
		this.log = log;
	}

	static ServerConsole open(Path directory) throws IOException {
		var programs = PostgresPrograms.unpackInto(directory);
		var log = directory.resolve("server.log");
		if (Files.notExists(log)) {
			Files.createFile(log);
		}
		return new ServerConsole(programs, ServerUser.prepare(directory), log);
	}

	Path log() {
		return this.log;
	}

	void run(String program, List<String> arguments) throws IOException {
		var said = Files.size(this.log);
		var command = new ArrayList<>(this.prefix);
		command.add(this.programs.resolve(program).toString());
		command.addAll(arguments);
		if (!succeeds(command)) {
			throw new DatabaseRefusedException(
					"PostgreSQL's " + program + " failed, and said:" + System.lineSeparator() + saidSince(said),
					"Put right what it names; %s may hold more. To use a server that runs elsewhere, set spring.datasource.url."
						.formatted(this.log));
		}
	}

	private boolean succeeds(List<String> command) throws IOException {
		var builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		if (System.getProperty("os.name").equals("Linux")) {
			// Letters are letters in every language, also where no language is set.
			builder.environment().put("LC_ALL", "C.UTF-8");
		}
		try {
			return builder.start().waitFor() == 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private String saidSince(long offset) throws IOException {
		var bytes = Files.readAllBytes(this.log);
		return new String(Arrays.copyOfRange(bytes, (int) offset, bytes.length), StandardCharsets.UTF_8).strip();
	}

}

package dev.doorstep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux knows of a process. Processor time is the figure to compare: other work on
 * the machine moves the clock on the wall far more.
 */
final class ProcessTable {

	/** Linux counts in hundredths of a second, whatever its kernel does. */
	private static final double MILLIS_PER_TICK = 10;

	private static final int USER_TIME = 11;

	private static final int CHILDREN_SYSTEM_TIME = 14;

	private ProcessTable() {
	}

	static double millis(long pid) throws IOException {
		return ticks(pid, USER_TIME, USER_TIME + 1) * MILLIS_PER_TICK;
	}

	/** With its children, those that have ended too. */
	static double familyMillis(long pid) throws IOException {
		var ticks = ticks(pid, USER_TIME, CHILDREN_SYSTEM_TIME);
		for (var child : ProcessHandle.of(pid).orElseThrow().children().toList()) {
			ticks += ticks(child.pid(), USER_TIME, USER_TIME + 1);
		}
		return ticks * MILLIS_PER_TICK;
	}

	private static long ticks(long pid, int from, int to) throws IOException {
		var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
		// The program's name may hold spaces; the rest begins behind its bracket.
		var columns = line.substring(line.lastIndexOf(')') + 2).split(" ");
		var ticks = 0L;
		for (int column = from; column <= to; column++) {
			ticks += Long.parseLong(columns[column]);
		}
		return ticks;
	}

	static long residentMegabytes(long pid) throws IOException {
		return megabytes(pid, "VmRSS:");
	}

	/** The most main memory it has held so far. */
	static long peakMegabytes(long pid) throws IOException {
		return megabytes(pid, "VmHWM:");
	}

	private static long megabytes(long pid, String what) throws IOException {
		try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
			var line = lines.filter(text -> text.startsWith(what)).findFirst().orElseThrow();
			return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
		}
	}

}

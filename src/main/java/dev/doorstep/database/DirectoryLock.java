package dev.doorstep.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second application away from a server that is not its own. The operating system
 * releases the lock with the process, however that ends.
 */
final class DirectoryLock implements AutoCloseable {

	// Closing a second channel to the file would release this process's lock, so none is
	// opened.
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path directory;

	private final FileChannel channel;

	private DirectoryLock(Path directory, FileChannel channel) {
		this.directory = directory;
		this.channel = channel;
	}

	static DirectoryLock acquire(Path directory) throws IOException {
		if (!HELD.add(directory)) {
			throw inUse(directory);
		}
		var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (channel.tryLock() == null) {
			channel.close();
			HELD.remove(directory);
			throw inUse(directory);
		}
		return new DirectoryLock(directory, channel);
	}

	private static DatabaseRefusedException inUse(Path directory) {
		return new DatabaseRefusedException("Another Doorstep uses the data directory " + directory + ".",
				"Stop the other one, or give this one a directory of its own with doorstep.database.directory.");
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		HELD.remove(this.directory);
	}

}

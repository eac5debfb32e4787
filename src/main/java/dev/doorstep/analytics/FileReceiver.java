package dev.doorstep.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Appends events to a file, one a line. The file is opened for every batch, so it may be
 * moved away at any time.
 */
class FileReceiver implements Receiver {

	private static final Terms TERMS = new Terms(null, 2_000, 15_000_000, Duration.ZERO);

	private final Path file;

	FileReceiver(Path file) {
		this.file = file;
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Terms terms(boolean backlog) {
		return TERMS;
	}

	@Override
	public Answer receive(List<byte[]> events, Terms terms) {
		try (var channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			var end = endOfWholeLines(channel);
			var lines = lines(events);
			while (lines.hasRemaining()) {
				end += channel.write(lines, end);
			}
			channel.force(true);
			return new Answer.Replied(200, "", Optional.empty());
		}
		catch (IOException ex) {
			return new Answer.Broken(ex.toString());
		}
	}

	/** A line that a crash cut short is written over. */
	private static long endOfWholeLines(FileChannel channel) throws IOException {
		var end = channel.size();
		var last = ByteBuffer.allocate(1);
		while (end > 0 && (channel.read(last.clear(), end - 1) != 1 || last.get(0) != '\n')) {
			end--;
		}
		channel.truncate(end);
		return end;
	}

	private static ByteBuffer lines(List<byte[]> events) {
		var lines = ByteBuffer.allocate(events.stream().mapToInt(event -> event.length + 1).sum());
		events.forEach(event -> lines.put(event).put((byte) '\n'));
		return lines.flip();
	}

}

package dev.doorstep.analytics;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.springframework.util.unit.DataSize;

/**
 * Appends events to a file, one a line, and begins a new file when that has become large.
 * It is opened for every batch, so it may be moved away at any time.
 */
class FileReceiver implements Receiver {

	private static final Terms TERMS = new Terms(null, 2_000, 15_000_000, Duration.ZERO);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private final Path file;

	private final DataSize most;

	FileReceiver(Path file, DataSize most) {
		this.file = file.toAbsolutePath();
		this.most = most;
		try {
			Files.createDirectories(this.file.getParent());
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
		try {
			if (Files.exists(this.file) && endAfterWholeLines() >= this.most.toBytes()) {
				Files.move(this.file, aside(), StandardCopyOption.ATOMIC_MOVE);
			}
			var begins = !Files.exists(this.file);
			append(lines(events));
			if (begins) {
				forceDirectory();
			}
			return new Answer.Replied(200, "", Optional.empty());
		}
		catch (IOException ex) {
			return new Answer.Broken(ex.toString());
		}
	}

	/** A line that a crash cut short is cut off; its event comes again. */
	private long endAfterWholeLines() throws IOException {
		try (var channel = FileChannel.open(this.file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			var end = channel.size();
			var last = ByteBuffer.allocate(1);
			while (end > 0 && (channel.read(last.clear(), end - 1) != 1 || last.get(0) != '\n')) {
				end--;
			}
			channel.truncate(end);
			return end;
		}
	}

	private Path aside() {
		var name = this.file.getFileName().toString();
		var dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
		return this.file
			.resolveSibling(name.substring(0, dot) + "-" + TIME.format(Instant.now()) + name.substring(dot));
	}

	private void append(ByteBuffer lines) throws IOException {
		try (var channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (lines.hasRemaining()) {
				channel.write(lines);
			}
			channel.force(true);
		}
	}

	/** A new file's name has to be as durable as what is in it. */
	private void forceDirectory() throws IOException {
		if (!File.separator.equals("\\")) {
			try (var directory = FileChannel.open(this.file.getParent(), StandardOpenOption.READ)) {
				directory.force(true);
			}
		}
	}

	private static ByteBuffer lines(List<byte[]> events) {
		var lines = ByteBuffer.allocate(events.stream().mapToInt(event -> event.length + 1).sum());
		events.forEach(event -> lines.put(event).put((byte) '\n'));
		return lines.flip();
	}

}

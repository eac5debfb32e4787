package dev.doorstep.photos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Makes safe prints of what was uploaded: nothing of the file itself is kept, only its
 * pixels.
 */
@Component
class Darkroom {

	/** What the costliest picture takes while it is worked on: 16 bits a channel. */
	private static final DataSize MEMORY_OF_ONE = DataSize.ofMegabytes(256);

	private final int maxBytes;

	private final PhotoScanner scanner;

	private final Semaphore places;

	Darkroom(PhotoProperties properties, PhotoScanner scanner) {
		this.maxBytes = Math.toIntExact(properties.maxBytes().toBytes());
		this.scanner = scanner;
		this.places = new Semaphore(placesFor(Runtime.getRuntime()), true);
	}

	static int placesFor(Runtime machine) {
		return Math.clamp(machine.maxMemory() / MEMORY_OF_ONE.toBytes(), 1, machine.availableProcessors());
	}

	Prints develop(InputStream upload) throws PhotoRefused {
		this.places.acquireUninterruptibly();
		try {
			var file = read(upload);
			if (!this.scanner.clean(file)) {
				throw new PhotoRefused(Refusal.INFECTED);
			}
			return print(file, PhotoFormat.of(file));
		}
		finally {
			this.places.release();
		}
	}

	private byte[] read(InputStream upload) throws PhotoRefused {
		try {
			var file = upload.readNBytes(this.maxBytes + 1);
			if (file.length == 0) {
				throw new PhotoRefused(Refusal.EMPTY);
			}
			if (file.length > this.maxBytes) {
				throw new PhotoRefused(Refusal.TOO_LARGE);
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Prints print(byte[] file, PhotoFormat format) throws PhotoRefused {
		try {
			var orientation = (format == PhotoFormat.JPEG) ? Orientation.of(file) : Orientation.UPRIGHT;
			var full = Drawing.upright(Decoder.decode(file, format), orientation, PhotoSize.FULL.longestSide());
			var thumbnail = Drawing.shrunk(full, PhotoSize.THUMBNAIL.longestSide());
			return new Prints(full.getWidth(), full.getHeight(), JpegFile.of(full), JpegFile.of(thumbnail));
		}
		// The readers throw whatever the damage leads them to.
		catch (IOException | RuntimeException ex) {
			throw new PhotoRefused(Refusal.BROKEN, ex);
		}
	}

}

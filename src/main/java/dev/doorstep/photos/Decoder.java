package dev.doorstep.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Turns a file into pixels, after its header says that they are not too many. */
final class Decoder {

	private static final long MAX_PIXELS = 40_000_000;

	/** A reader holds whole rows, so a row must not be all of the pixels. */
	private static final int MAX_SIDE = 30_000;

	private Decoder() {
	}

	static BufferedImage decode(byte[] file, PhotoFormat format) throws IOException, PhotoRefused {
		if (format == PhotoFormat.JPEG) {
			JpegScans.check(file);
		}
		var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
		try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			// Metadata is ignored: compressed text in it may expand without limit.
			reader.setInput(input, true, true);
			return read(reader, reader.getWidth(0), reader.getHeight(0));
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage read(ImageReader reader, int width, int height) throws IOException, PhotoRefused {
		int longest = Math.max(width, height);
		if (longest > MAX_SIDE || (long) width * height > MAX_PIXELS) {
			throw new PhotoRefused(Refusal.TOO_MANY_PIXELS);
		}
		// Leaving out whole rows and columns looks coarse: the last, small step is a
		// smooth one.
		int step = Math.max(1, longest / PhotoSize.FULL.longestSide());
		var parameters = reader.getDefaultReadParam();
		parameters.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, parameters);
	}

}

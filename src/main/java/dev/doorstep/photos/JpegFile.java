package dev.doorstep.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a JPEG file that holds nothing else. */
final class JpegFile {

	private static final float QUALITY = 0.85f;

	private JpegFile() {
	}

	static byte[] of(BufferedImage image) throws IOException {
		var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		var file = new ByteArrayOutputStream();
		try (var output = new MemoryCacheImageOutputStream(file)) {
			var parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality(QUALITY);
			writer.setOutput(output);
			writer.write(null, new IIOImage(image, null, null), parameters);
		}
		finally {
			writer.dispose();
		}
		return file.toByteArray();
	}

}

package dev.doorstep.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Picture files made while the tests run. */
public final class TestPictures {

	public static final int EXIF = 0xE1;

	private static final int ADOBE = 0xEE;

	static final int COMMENT = 0xFE;

	private static final byte[] EICAR = String
		.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
		.getBytes(StandardCharsets.US_ASCII);

	private TestPictures() {
	}

	/** Four differently coloured quarters: whoever turns the picture moves them. */
	static BufferedImage quarters(int width, int height, int type) {
		var image = new BufferedImage(width, height, type);
		var pen = image.createGraphics();
		Color[] colors = { Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW };
		for (int i = 0; i < colors.length; i++) {
			pen.setColor(colors[i]);
			pen.fillRect((i % 2) * width / 2, (i / 2) * height / 2, width / 2, height / 2);
		}
		pen.dispose();
		return image;
	}

	public static byte[] jpeg(int width, int height) {
		return jpeg(quarters(width, height, BufferedImage.TYPE_INT_RGB));
	}

	static byte[] jpeg(BufferedImage image) {
		return file(new IIOImage(image, null, null), "jpeg", false);
	}

	static byte[] progressiveJpeg(int width, int height) {
		return file(new IIOImage(quarters(width, height, BufferedImage.TYPE_INT_RGB), null, null), "jpeg", true);
	}

	static byte[] cmykJpeg(int width, int height) {
		var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
		var jpeg = file(new IIOImage(inks, null, null), "jpeg", false);
		return withSegment(jpeg, ADOBE, "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
	}

	static byte[] png(BufferedImage image) {
		return file(new IIOImage(image, null, null), "png", false);
	}

	private static byte[] file(IIOImage image, String format, boolean progressive) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		var file = new ByteArrayOutputStream();
		try (var output = new MemoryCacheImageOutputStream(file)) {
			writer.setOutput(output);
			var parameters = writer.getDefaultWriteParam();
			if (progressive) {
				parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
			}
			writer.write(null, image, parameters);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return file.toByteArray();
	}

	static byte[] withOrientation(byte[] jpeg, int orientation) {
		var exif = ByteBuffer.allocate(32);
		exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
		exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
		exif.putShort((short) orientation).putShort((short) 0).putInt(0);
		return withSegment(jpeg, EXIF, exif.array());
	}

	static byte[] withColorProfile(byte[] jpeg, byte[] profile) {
		return withSegment(jpeg, 0xE2, join("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), profile));
	}

	public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
		var file = ByteBuffer.allocate(jpeg.length + 4 + content.length);
		file.put(jpeg, 0, 2);
		file.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content);
		return file.put(jpeg, 2, jpeg.length - 2).array();
	}

	/** Repeats the file's last scan. */
	static byte[] withScans(byte[] progressiveJpeg, int scans) {
		int last = progressiveJpeg.length - 2;
		while (progressiveJpeg[last] != (byte) 0xFF || progressiveJpeg[last + 1] != (byte) 0xDA) {
			last--;
		}
		int length = progressiveJpeg.length - 2 - last;
		var file = ByteBuffer.allocate(progressiveJpeg.length + scans * length).put(progressiveJpeg, 0, last);
		for (int i = 0; i <= scans; i++) {
			file.put(progressiveJpeg, last, length);
		}
		return file.put((byte) 0xFF).put((byte) 0xD9).array();
	}

	static byte[] join(byte[] file, byte[] tail) {
		return ByteBuffer.allocate(file.length + tail.length).put(file).put(tail).array();
	}

	static byte[] eicar() {
		return EICAR.clone();
	}

	static BufferedImage read(byte[] file) {
		try {
			return ImageIO.read(new ByteArrayInputStream(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The name of the quarter's colour, as far as JPEG kept it. */
	static String colorAt(BufferedImage image, double x, double y) {
		var color = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
		return (color.getRed() > 127 ? "R" : "") + (color.getGreen() > 127 ? "G" : "")
				+ (color.getBlue() > 127 ? "B" : "");
	}

}

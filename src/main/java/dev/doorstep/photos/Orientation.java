package dev.doorstep.photos;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

/**
 * How the camera was held, which is all that is read of a photo's metadata.
 *
 * @param mirrored whether left and right are exchanged, before any turn
 * @param quarterTurns clockwise turns that make the picture upright
 */
record Orientation(boolean mirrored, int quarterTurns) {

	static final Orientation UPRIGHT = new Orientation(false, 0);

	// EXIF counts them from 1.
	private static final List<Orientation> EXIF = List.of(UPRIGHT, new Orientation(true, 0), new Orientation(false, 2),
			new Orientation(true, 2), new Orientation(true, 3), new Orientation(false, 1), new Orientation(true, 1),
			new Orientation(false, 3));

	/** Damaged metadata says nothing about the pixels, so it never refuses a photo. */
	static Orientation of(byte[] jpeg) {
		try {
			var metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
			var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
			var number = (exif != null) ? exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION) : null;
			return (number != null && number >= 1 && number <= EXIF.size()) ? EXIF.get(number - 1) : UPRIGHT;
		}
		catch (IOException | JpegProcessingException | RuntimeException ex) {
			return UPRIGHT;
		}
	}

	boolean swapsSides() {
		return this.quarterTurns % 2 == 1;
	}

	/** Turns around the origin. */
	AffineTransform transform() {
		var transform = AffineTransform.getQuadrantRotateInstance(this.quarterTurns);
		transform.scale(this.mirrored ? -1 : 1, 1);
		return transform;
	}

}

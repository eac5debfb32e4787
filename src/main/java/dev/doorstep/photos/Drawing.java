package dev.doorstep.photos;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws a picture anew on a white sheet: upright, opaque and no larger than wanted. */
final class Drawing {

	private Drawing() {
	}

	static BufferedImage upright(BufferedImage image, Orientation orientation, int longestSide) {
		boolean swaps = orientation.swapsSides();
		int width = swaps ? image.getHeight() : image.getWidth();
		int height = swaps ? image.getWidth() : image.getHeight();
		double scale = Math.min(1, (double) longestSide / Math.max(width, height));
		return draw(image, orientation, scaled(width, scale), scaled(height, scale));
	}

	/** Halves as often as it can: one large step would leave most pixels out. */
	static BufferedImage shrunk(BufferedImage image, int longestSide) {
		int longest = Math.max(image.getWidth(), image.getHeight());
		if (longest >= 4 * longestSide) {
			return shrunk(upright(image, Orientation.UPRIGHT, longest / 2), longestSide);
		}
		return upright(image, Orientation.UPRIGHT, longestSide);
	}

	private static int scaled(int side, double scale) {
		return Math.max(1, (int) Math.round(side * scale));
	}

	private static BufferedImage draw(BufferedImage image, Orientation orientation, int width, int height) {
		var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var pen = sheet.createGraphics();
		try {
			pen.setColor(Color.WHITE);
			pen.fillRect(0, 0, width, height);
			pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			pen.drawImage(image, aroundTheMiddle(image, orientation, width, height), null);
			return sheet;
		}
		finally {
			pen.dispose();
		}
	}

	private static AffineTransform aroundTheMiddle(BufferedImage image, Orientation orientation, int width,
			int height) {
		boolean swaps = orientation.swapsSides();
		var transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
		transform.scale((double) width / (swaps ? image.getHeight() : image.getWidth()),
				(double) height / (swaps ? image.getWidth() : image.getHeight()));
		transform.concatenate(orientation.transform());
		transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
		return transform;
	}

}

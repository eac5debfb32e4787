package dev.doorstep.photos;

/**
 * Counts a JPEG's passes over its picture: a small file may ask for many thousands, each
 * of which costs as much as decoding once.
 */
final class JpegScans {

	/** Cameras and editors write about ten. */
	private static final int MOST = 100;

	private JpegScans() {
	}

	static void check(byte[] jpeg) throws PhotoRefused {
		int scans = 0;
		int at = 2;
		while (at + 3 < jpeg.length) {
			int marker = (jpeg[at] == (byte) 0xFF) ? jpeg[at + 1] & 0xFF : 0;
			if (marker == 0xD9) {
				return;
			}
			if (marker == 0xDA && ++scans > MOST) {
				throw new PhotoRefused(Refusal.BROKEN);
			}
			at += length(marker, jpeg, at);
		}
	}

	// Pixel data, fill bytes and restart markers stand alone; other markers lead a block.
	private static int length(int marker, byte[] jpeg, int at) {
		boolean alone = marker <= 0x01 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7);
		return alone ? 1 : 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
	}

}

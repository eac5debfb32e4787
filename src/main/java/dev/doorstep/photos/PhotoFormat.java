package dev.doorstep.photos;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The formats that are read, told by a file's first bytes and by nothing else. */
enum PhotoFormat {

	JPEG(0xFF, 0xD8, 0xFF), PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

	private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
			"msf1", "avif", "avis");

	private final byte[] magic;

	PhotoFormat(int... magic) {
		this.magic = new byte[magic.length];
		for (int i = 0; i < magic.length; i++) {
			this.magic[i] = (byte) magic[i];
		}
	}

	static PhotoFormat of(byte[] file) throws PhotoRefused {
		for (var format : values()) {
			if (Arrays.equals(format.magic, Arrays.copyOf(file, format.magic.length))) {
				return format;
			}
		}
		throw new PhotoRefused(isHeic(file) ? Refusal.HEIC : Refusal.NOT_A_PHOTO);
	}

	// ISO base media files begin with a box: its length, "ftyp", and the brand.
	private static boolean isHeic(byte[] file) {
		var head = new String(file, 0, Math.min(file.length, 12), StandardCharsets.ISO_8859_1);
		return head.length() == 12 && head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8));
	}

}

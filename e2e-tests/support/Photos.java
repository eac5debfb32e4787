package support;

import java.nio.file.Path;

/** Pictures people have on their phones. */
public final class Photos {

	private Photos() {
	}

	public static Path ofAFaucet() {
		return Path.of("src/test/resources/bad-input/upload/exif_gps.jpg");
	}

}

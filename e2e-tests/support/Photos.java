package support;

import java.nio.file.Path;

/** Pictures people have on their phones. */
public final class Photos {

	private static final Path UPLOADS = Path.of("src/test/resources/bad-input/upload");

	private Photos() {
	}

	public static Path ofAFaucet() {
		return UPLOADS.resolve("exif_gps.jpg");
	}

	/** Its name says otherwise. */
	public static Path thatIsNone() {
		return UPLOADS.resolve("html_as.jpg");
	}

}

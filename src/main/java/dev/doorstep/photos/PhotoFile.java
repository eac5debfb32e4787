package dev.doorstep.photos;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The bytes of one picture, and the one way to answer with them.
 *
 * @param jpeg a JPEG file written by Doorstep itself
 */
public record PhotoFile(byte[] jpeg) {

	/** Headers that keep even a file we were wrong about from doing anything. */
	public ResponseEntity<byte[]> asResponse() {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"photo.jpg\"")
			.header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600, immutable")
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("Cross-Origin-Resource-Policy", "same-origin")
			.body(this.jpeg);
	}

}

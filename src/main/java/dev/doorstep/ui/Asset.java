package dev.doorstep.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.springframework.util.StringUtils;

/** One static file, ready to send: plain and compressed. */
record Asset(String url, String hash, String contentType, byte[] plain, byte[] gzip) {

	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js",
			"text/javascript;charset=UTF-8", "svg", "image/svg+xml;charset=UTF-8", "png", "image/png", "webmanifest",
			"application/manifest+json;charset=UTF-8", "txt", "text/plain;charset=UTF-8");

	static Asset of(String name, byte[] content) {
		var hash = hash(content);
		var type = TYPES.get(StringUtils.getFilenameExtension(name));
		if (type == null) {
			throw new IllegalStateException("No content type is known for " + name);
		}
		return new Asset("/assets/" + hash + "/" + name, hash, type, content, compress(content));
	}

	private static String hash(byte[] content) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(digest, 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] compress(byte[] content) {
		var bytes = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bytes) {
			{
				this.def.setLevel(9);
			}
		}) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}

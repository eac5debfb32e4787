package dev.doorstep.places;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.doorstep.places.ImportReport.BrokenLine;

import org.springframework.core.io.Resource;

/** One GeoNames postal code file, read line by line however long it is. */
final class PlaceFile {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Resource resource;

	private final List<BrokenLine> broken = new ArrayList<>();

	PlaceFile(Resource resource) {
		this.resource = resource;
	}

	String name() {
		return this.resource.getDescription();
	}

	String checksum() throws IOException {
		try (var bytes = new DigestInputStream(this.resource.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
			bytes.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Writes the places as rows for the database's COPY; broken lines are put aside. */
	void writeRows(Writer rows) throws IOException {
		// A byte a character: a line in a wrong encoding then spoils itself alone.
		try (var lines = new LineNumberReader(
				new InputStreamReader(this.resource.getInputStream(), StandardCharsets.ISO_8859_1))) {
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.isBlank()) {
					writeRow(rows, line, lines.getLineNumber());
				}
			}
		}
	}

	private void writeRow(Writer rows, String line, int number) throws IOException {
		try {
			rows.write(PlaceLine.parse(decode(line)).row(number));
		}
		catch (BrokenLineException ex) {
			this.broken.add(new BrokenLine(number, ex.getMessage()));
		}
	}

	private static String decode(String line) throws BrokenLineException {
		try {
			var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
			var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new BrokenLineException("is not valid UTF-8");
		}
	}

	/** The lines that no place could be read from. */
	List<BrokenLine> broken() {
		return this.broken;
	}

}

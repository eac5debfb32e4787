package dev.doorstep.testing;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields and files of one form on their way to the server. */
public final class Parcel {

	private static final String BOUNDARY = "----DoorstepTestBoundary7f3a91";

	private final List<Map.Entry<String, String>> fields = new ArrayList<>();

	private final List<Attachment> files = new ArrayList<>();

	private boolean multipart;

	private record Attachment(String field, String filename, byte[] content) {
	}

	public static Parcel of(Map<String, String> fields) {
		var parcel = new Parcel();
		fields.forEach(parcel::with);
		return parcel;
	}

	public Parcel with(String name, String value) {
		this.fields.add(Map.entry(name, value));
		return this;
	}

	public Parcel withFile(String field, String filename, byte[] content) {
		this.files.add(new Attachment(field, filename, content));
		return inParts();
	}

	public Parcel inParts() {
		this.multipart = true;
		return this;
	}

	boolean has(String name) {
		return this.fields.stream().anyMatch(field -> field.getKey().equals(name));
	}

	String contentType() {
		return this.multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
	}

	BodyPublisher body() {
		return this.multipart ? BodyPublishers.ofByteArray(parts()) : BodyPublishers.ofString(encoded());
	}

	String encoded() {
		return this.fields.stream()
			.map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(withBrowserLines(text), StandardCharsets.UTF_8);
	}

	private byte[] parts() {
		var body = new ByteArrayOutputStream();
		try {
			for (var field : this.fields) {
				write(body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY,
						field.getKey(), withBrowserLines(field.getValue())));
			}
			for (var file : this.files) {
				write(body, """
						--%s\r
						Content-Disposition: form-data; name="%s"; filename="%s"\r
						Content-Type: application/octet-stream\r
						\r
						""".formatted(BOUNDARY, file.field(), file.filename()));
				body.write(file.content());
				write(body, "\r\n");
			}
			write(body, "--" + BOUNDARY + "--\r\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return body.toByteArray();
	}

	private static void write(ByteArrayOutputStream body, String text) throws IOException {
		body.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Browsers send every line end as CR LF. */
	private static String withBrowserLines(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
	}

}

package dev.doorstep.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A form on a page, and how a browser encodes what was typed into it. */
record Form(String action, boolean files, Map<String, String> hidden) {

	private static final String BOUNDARY = "----doorstep";

	String contentType() {
		return this.files ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
	}

	String encode(Map<String, String> fields) {
		return this.files ? parts(fields)
				: fields.entrySet()
					.stream()
					.map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
					.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String parts(Map<String, String> fields) {
		var parts = new StringBuilder();
		fields.forEach((name, value) -> parts.append("--")
			.append(BOUNDARY)
			.append("\r\nContent-Disposition: form-data; name=\"")
			.append(name)
			.append("\"\r\n\r\n")
			.append(value)
			.append("\r\n"));
		return parts.append("--").append(BOUNDARY).append("--\r\n").toString();
	}

}

package dev.doorstep.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** The collection of input that software tends to stumble over. */
final class BadInput {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private BadInput() {
	}

	static List<JsonNode> rows(String file) {
		return lines(file).stream().map(JSON::readTree).toList();
	}

	static List<String> values(String file) {
		return rows(file).stream().map(row -> row.get("value").stringValue()).toList();
	}

	static List<String> lines(String file) {
		try {
			return new ClassPathResource("bad-input/" + file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is kept of a typed text: the same characters, in one spelling. */
	static String kept(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').strip();
	}

}

package dev.doorstep.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** A postal code, or what is not quite one, of some country. */
record PostalCodeExample(String country, String value) {

	static Stream<PostalCodeExample> all() {
		var json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		try {
			return new ClassPathResource("bad-input/contact/postcodes.jsonl").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((line) -> json.readValue(line, PostalCodeExample.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

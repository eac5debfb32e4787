package dev.doorstep.flags;

import java.io.IOException;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** What every SDK of GrowthBook has to reproduce. */
final class GrowthBookCases {

	private GrowthBookCases() {
	}

	static List<JsonNode> of(String group) throws IOException {
		try (var file = new ClassPathResource("growthbook/cases.json").getInputStream()) {
			return new JsonMapper().readTree(file).get(group).valueStream().toList();
		}
	}

}

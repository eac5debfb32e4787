package dev.doorstep.wizard;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.flags.Trait;
import dev.doorstep.requests.facts.Facts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a draft's answers look in the database. */
final class DraftJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private DraftJson() {
	}

	/** Facts alone. */
	static Facts facts(String json) {
		return Facts.of(JSON.readValue(json, new TypeReference<Map<String, JsonNode>>() {
		}));
	}

	/** An answer with its facts as plain JSON. */
	private record Stored(int edition, Map<String, JsonNode> facts, Map<String, JsonNode> restedOn) {

		static Stored of(Answer answer) {
			return new Stored(answer.edition(), answer.facts().values(), answer.restedOn().values());
		}

		Answer answer() {
			return new Answer(this.edition, Facts.of(this.facts), Facts.of(this.restedOn));
		}

	}

	static String text(Origin origin) {
		return JSON.writeValueAsString(origin.named());
	}

	static Map<Trait, String> traits(String json) {
		var stored = JSON.readValue(json, new TypeReference<Map<String, String>>() {
		});
		var traits = new EnumMap<Trait, String>(Trait.class);
		for (var trait : Trait.values()) {
			Optional.ofNullable(stored.get(trait.key())).ifPresent(value -> traits.put(trait, value));
		}
		return traits;
	}

	static String text(Answers answers) {
		var stored = new LinkedHashMap<String, Stored>();
		answers.byStep().forEach((step, answer) -> stored.put(step, Stored.of(answer)));
		return JSON.writeValueAsString(stored);
	}

	static Answers answers(String json) {
		var byStep = new LinkedHashMap<String, Answer>();
		JSON.readValue(json, new TypeReference<Map<String, Stored>>() {
		}).forEach((step, stored) -> byStep.put(step, stored.answer()));
		return new Answers(byStep);
	}

	static String text(Unfinished unfinished) {
		return JSON.writeValueAsString(unfinished.byStep());
	}

	static Unfinished unfinished(String json) {
		return new Unfinished(JSON.readValue(json, new TypeReference<Map<String, Map<String, List<String>>>>() {
		}));
	}

}

package dev.doorstep.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.doorstep.requests.facts.Facts;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a draft's answers look in the database. */
final class DraftJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private DraftJson() {
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

	@Converter
	@Immutable
	static class AnswersConverter implements AttributeConverter<Answers, String> {

		@Override
		public String convertToDatabaseColumn(Answers answers) {
			var stored = new LinkedHashMap<String, Stored>();
			answers.byStep().forEach((step, answer) -> stored.put(step, Stored.of(answer)));
			return JSON.writeValueAsString(stored);
		}

		@Override
		public Answers convertToEntityAttribute(String json) {
			var byStep = new LinkedHashMap<String, Answer>();
			JSON.readValue(json, new TypeReference<Map<String, Stored>>() {
			}).forEach((step, stored) -> byStep.put(step, stored.answer()));
			return new Answers(byStep);
		}

	}

	@Converter
	@Immutable
	static class UnfinishedConverter implements AttributeConverter<Unfinished, String> {

		@Override
		public String convertToDatabaseColumn(Unfinished unfinished) {
			return JSON.writeValueAsString(unfinished.byStep());
		}

		@Override
		public Unfinished convertToEntityAttribute(String json) {
			return new Unfinished(JSON.readValue(json, new TypeReference<Map<String, Map<String, List<String>>>>() {
			}));
		}

	}

}

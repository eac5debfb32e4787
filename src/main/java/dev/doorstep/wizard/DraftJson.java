package dev.doorstep.wizard;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.doorstep.flags.Trait;
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

	/** What was known of the visitor. */
	record Traits(Map<Trait, String> byTrait) {
	}

	@Converter
	@Immutable
	static class TraitsConverter implements AttributeConverter<Traits, String> {

		@Override
		public String convertToDatabaseColumn(Traits traits) {
			return JSON.writeValueAsString(new Origin(0, traits.byTrait()).named());
		}

		@Override
		public Traits convertToEntityAttribute(String json) {
			var stored = JSON.readValue(json, new TypeReference<Map<String, String>>() {
			});
			var byTrait = new EnumMap<Trait, String>(Trait.class);
			for (var trait : Trait.values()) {
				Optional.ofNullable(stored.get(trait.key())).ifPresent(value -> byTrait.put(trait, value));
			}
			return new Traits(byTrait);
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

package dev.doorstep.requests;

import java.util.List;
import java.util.Map;

import dev.doorstep.requests.facts.Facts;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a request's facts and summary look in the database. */
final class RequestJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private RequestJson() {
	}

	/** The lines a homeowner confirmed. */
	record Summary(List<SummaryLine> lines) {
	}

	@Converter
	@Immutable
	static class FactsConverter implements AttributeConverter<Facts, String> {

		@Override
		public String convertToDatabaseColumn(Facts facts) {
			return JSON.writeValueAsString(facts.values());
		}

		@Override
		public Facts convertToEntityAttribute(String json) {
			return Facts.of(JSON.readValue(json, new TypeReference<Map<String, JsonNode>>() {
			}));
		}

	}

	@Converter
	@Immutable
	static class SummaryConverter implements AttributeConverter<Summary, String> {

		@Override
		public String convertToDatabaseColumn(Summary summary) {
			return JSON.writeValueAsString(summary.lines());
		}

		@Override
		public Summary convertToEntityAttribute(String json) {
			return new Summary(List.of(JSON.readValue(json, SummaryLine[].class)));
		}

	}

	/** What was known of the visitor. */
	record Origin(Map<String, String> traits) {
	}

	@Converter
	@Immutable
	static class OriginConverter implements AttributeConverter<Origin, String> {

		@Override
		public String convertToDatabaseColumn(Origin origin) {
			return JSON.writeValueAsString(origin.traits());
		}

		@Override
		public Origin convertToEntityAttribute(String json) {
			return new Origin(JSON.readValue(json, new TypeReference<Map<String, String>>() {
			}));
		}

	}

}

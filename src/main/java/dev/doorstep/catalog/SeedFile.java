package dev.doorstep.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One trade as {@code db/seed/catalog} holds it: its job types name their questions by
 * id.
 */
record SeedFile(@JsonProperty(required = true) String id, @JsonProperty(required = true) LocalizedText name,
		@JsonProperty(required = true) LocalizedText blurb, @JsonProperty(required = true) Synonyms synonyms,
		@JsonProperty(required = true) String icon, @JsonProperty(required = true) List<Question> questions,
		@JsonProperty(required = true) List<SeedJobType> jobTypes) {

	record SeedJobType(@JsonProperty(required = true) String id, @JsonProperty(required = true) LocalizedText name,
			@JsonProperty(required = true) Synonyms synonyms, @JsonProperty(required = true) List<String> questions) {
	}

	record Synonyms(@JsonProperty(required = true) List<String> en, @JsonProperty(required = true) List<String> es) {

		List<String> all() {
			var all = new ArrayList<>(this.en);
			all.addAll(this.es);
			return all;
		}

	}

	String fileName() {
		return this.id + ".json";
	}

	Trade trade() {
		var byId = questionsById();
		return new Trade(this.id, this.name, this.blurb, this.icon,
				this.jobTypes.stream().map(type -> jobType(type, byId)).toList());
	}

	private Map<String, Question> questionsById() {
		var byId = new HashMap<String, Question>();
		for (var question : this.questions) {
			if (byId.put(question.id(), question) != null) {
				throw new IllegalStateException("The catalogue file %s defines the question '%s' twice; rename one"
					.formatted(fileName(), question.id()));
			}
		}
		return byId;
	}

	private JobType jobType(SeedJobType type, Map<String, Question> byId) {
		var asked = type.questions().stream().map(question -> {
			if (!byId.containsKey(question)) {
				throw new IllegalStateException(
						"In the catalogue file %s the job type '%s' asks '%s', which the file does not define"
							.formatted(fileName(), type.id(), question));
			}
			return byId.get(question);
		}).toList();
		return new JobType(type.id(), this.id, type.name(), asked);
	}

}

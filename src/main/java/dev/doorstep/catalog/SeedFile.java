package dev.doorstep.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One trade as {@code db/seed/catalog} holds it: its job types name their questions by
 * id.
 */
record SeedFile(String id, LocalizedText name, LocalizedText blurb, String icon, List<Question> questions,
		List<SeedJobType> jobTypes) {

	record SeedJobType(String id, LocalizedText name, Synonyms synonyms, List<String> questions) {
	}

	record Synonyms(List<String> en, List<String> es) {

		List<String> all() {
			var all = new ArrayList<>(this.en);
			all.addAll(this.es);
			return all;
		}

	}

	Trade trade() {
		Map<String, Question> byId = this.questions.stream()
			.collect(Collectors.toMap(Question::id, Function.identity()));
		return new Trade(this.id, this.name, this.blurb, this.icon,
				this.jobTypes.stream().map(type -> jobType(type, byId)).toList());
	}

	private JobType jobType(SeedJobType type, Map<String, Question> byId) {
		var asked = type.questions().stream().map(question -> {
			if (!byId.containsKey(question)) {
				throw new IllegalStateException("Job type '%s' of trade '%s' asks '%s', which the trade does not define"
					.formatted(type.id(), this.id, question));
			}
			return byId.get(question);
		}).toList();
		return new JobType(type.id(), this.id, type.name(), asked);
	}

}

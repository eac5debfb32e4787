package dev.doorstep.flags;

import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a configuration looks in the database. A node of the release before reads a later
 * release's documents too: what it does not know it passes over, and a name it does not
 * know becomes null, which no condition meets.
 *
 * @param edition rises when a document says something an earlier release would lose by
 * writing it back
 */
record RevisionDocument(int edition, List<String> steps, List<Flag> flags) {

	/** Since the second one, flags can be archived. */
	static final int EDITION = 2;

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
		.build();

	static RevisionDocument of(Configuration configuration) {
		var edition = configuration.flags().stream().anyMatch(Flag::archived) ? EDITION : 1;
		return new RevisionDocument(edition, configuration.steps(), configuration.flags());
	}

	static RevisionDocument parse(String json) {
		return JSON.readValue(json, RevisionDocument.class);
	}

	String json() {
		return JSON.writeValueAsString(this);
	}

	Configuration configuration() {
		return new Configuration(this.steps, this.flags);
	}

}

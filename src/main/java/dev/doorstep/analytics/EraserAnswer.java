package dev.doorstep.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What a destination says of people it is to forget: jobs, each with a state and with the
 * numbers the destination knows its people by.
 *
 * @param refusal why it did not take the question, or null
 */
record EraserAnswer(String refusal, JsonNode jobs) {

	private static final String DONE = "done";

	static EraserAnswer refused(String why) {
		return new EraserAnswer(why, null);
	}

	boolean taken() {
		return this.refusal == null;
	}

	/** The destination's numbers by ours; people it has never heard of are not in it. */
	Map<String, List<Long>> people() {
		var people = new HashMap<String, List<Long>>();
		for (var person : this.jobs.findValues("amplitude_ids").stream().flatMap(JsonNode::valueStream).toList()) {
			if (person.hasNonNull("user_id")) {
				people.computeIfAbsent(person.path("user_id").asString(), user -> new ArrayList<>())
					.add(person.path("amplitude_id").asLong());
			}
		}
		return people;
	}

	/** The destination's numbers of those it has forgotten. */
	Set<Long> forgotten() {
		var forgotten = new HashSet<Long>();
		this.jobs.findParents("amplitude_ids")
			.stream()
			.filter(job -> job.path("status").asString("").equals(DONE))
			.flatMap(job -> job.path("amplitude_ids").valueStream())
			.forEach(person -> forgotten.add(person.path("amplitude_id").asLong(person.asLong(0))));
		return forgotten;
	}

}

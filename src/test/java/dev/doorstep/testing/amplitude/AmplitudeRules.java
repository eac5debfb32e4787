package dev.doorstep.testing.amplitude;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** What Amplitude refuses, and what Doorstep must never send. */
final class AmplitudeRules {

	private static final Set<String> KNOWN = Set.of("event_type", "insert_id", "device_id", "user_id", "session_id",
			"time", "event_properties", "user_properties");

	private static final Set<String> NO_IDS = Set.of("anonymous", "nil", "none", "null", "n/a", "na", "undefined",
			"unknown", "", "00000000-0000-0000-0000-000000000000", "{}", "lmy47d", "0", "-1");

	private static final long FIRST_MILLIS = 1_000_000_000_000L;

	private static final int LONGEST_TEXT = 1024;

	private static final int MOST_EVENTS = 2_000;

	private static final int MOST_BYTES = 1_000_000;

	private static final int MOST_BATCH_BYTES = 20_000_000;

	private AmplitudeRules() {
	}

	/** The answer to an upload that cannot be taken, or null. */
	static Map<String, ?> refusal(AmplitudeRequest request) {
		var batch = request.path().equals("/batch");
		if (!batch && !request.path().equals("/2/httpapi")) {
			return Map.of("code", 400, "error", "Invalid request path");
		}
		if (request.json().isMissingNode()) {
			return Map.of("code", 400, "error", "Invalid JSON request body");
		}
		if (!request.json().path("api_key").asString("").equals(StandInAmplitude.KEY)) {
			return Map.of("code", 400, "error", "Invalid API key: " + request.json().path("api_key").asString(""));
		}
		if (request.events().isEmpty()) {
			return Map.of("code", 400, "error", "Request missing required field", "missing_field", "events");
		}
		if (request.body().length > (batch ? MOST_BATCH_BYTES : MOST_BYTES) || request.events().size() > MOST_EVENTS) {
			return Map.of("code", 413, "error", "Payload too large");
		}
		var violations = violations(request.events());
		return violations.isEmpty() ? null : Map.of("code", 400, "error", "Invalid field values on some events",
				"events_with_invalid_fields", violations);
	}

	/** The places of events with something wrong, by what that is. */
	private static Map<String, List<Integer>> violations(List<JsonNode> events) {
		var violations = new LinkedHashMap<String, List<Integer>>();
		for (int place = 0; place < events.size(); place++) {
			for (var field : wrongFields(events.get(place))) {
				violations.computeIfAbsent(field, wrong -> new ArrayList<>()).add(place);
			}
		}
		return violations;
	}

	private static List<String> wrongFields(JsonNode event) {
		var wrong = new ArrayList<String>();
		event.propertyNames().stream().filter(name -> !KNOWN.contains(name)).forEach(wrong::add);
		if (event.path("event_type").asString("").isBlank()) {
			wrong.add("event_type");
		}
		if (!event.path("time").isIntegralNumber() || event.path("time").asLong() < FIRST_MILLIS) {
			wrong.add("time");
		}
		if (!event.path("session_id").isIntegralNumber()) {
			wrong.add("session_id");
		}
		if (event.path("insert_id").asString("").isBlank()) {
			wrong.add("insert_id");
		}
		wrong.addAll(wrongIds(event));
		wrong.addAll(wrongProperties(event));
		return wrong;
	}

	private static List<String> wrongIds(JsonNode event) {
		var wrong = new ArrayList<String>();
		for (var field : List.of("device_id", "user_id")) {
			var id = event.path(field).asString("");
			if (event.has(field) && (id.length() < 5 || NO_IDS.contains(id))) {
				wrong.add(field);
			}
		}
		if (!event.has("device_id") && !event.has("user_id")) {
			wrong.add("device_id");
		}
		return wrong;
	}

	private static List<String> wrongProperties(JsonNode event) {
		var wrong = new ArrayList<String>();
		var identify = event.path("event_type").asString("").equals("$identify");
		if (identify && !event.path("user_properties").path("$set").isObject()) {
			wrong.add("user_properties");
		}
		if (!identify && !event.path("event_properties").isObject()) {
			wrong.add("event_properties");
		}
		var texts = event.path("event_properties").valueStream().map(value -> value.asString(""));
		if (texts.anyMatch(text -> text.length() > LONGEST_TEXT)) {
			wrong.add("event_properties");
		}
		return wrong;
	}

}

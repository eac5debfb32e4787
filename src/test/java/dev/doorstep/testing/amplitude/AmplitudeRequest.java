package dev.doorstep.testing.amplitude;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** One upload as it arrived, whatever was answered to it. */
public record AmplitudeRequest(String path, boolean gzip, byte[] body, JsonNode json) {

	public List<JsonNode> events() {
		return this.json.path("events").valueStream().toList();
	}

	/** A property's value of each event. */
	public List<String> texts(String field) {
		return events().stream().map(event -> event.path(field).asString("")).toList();
	}

	/** Where events with one of these values are. */
	public List<Integer> placesOf(String field, List<String> values) {
		var all = texts(field);
		return IntStream.range(0, all.size()).filter(place -> values.contains(all.get(place))).boxed().toList();
	}

	/** How often each device occurs. */
	Map<String, Long> devices() {
		return texts("device_id").stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
	}

}

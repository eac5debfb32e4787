package dev.doorstep.analytics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What an answer's body says, as far as it is JSON at all: proxies answer in HTML, and a
 * place that no event had is none.
 */
final class Reply {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JsonNode body;

	private Reply(JsonNode body) {
		this.body = body;
	}

	static Reply parse(String body) {
		try {
			return new Reply(JSON.readTree(body));
		}
		catch (JacksonException ex) {
			return new Reply(MissingNode.getInstance());
		}
	}

	/** Empty where there is no such text. */
	String text(String field) {
		return this.body.path(field).asString("");
	}

	/** Keys of an object, or the texts of a list. */
	Set<String> ids(String field) {
		var node = this.body.path(field);
		var ids = new HashSet<>(node.propertyNames());
		if (node.isArray()) {
			node.forEach(id -> ids.add(id.asString("")));
		}
		return ids;
	}

	/** Places in a plain list. */
	Set<Integer> places(String field, int events) {
		return places(this.body.path(field), events);
	}

	/** Places listed by the property that is wrong with them, each with that property. */
	Map<Integer, String> placesByProperty(String field, int events) {
		var places = new HashMap<Integer, String>();
		this.body.path(field)
			.properties()
			.forEach(entry -> places(entry.getValue(), events)
				.forEach(place -> places.putIfAbsent(place, entry.getKey())));
		return places;
	}

	private static Set<Integer> places(JsonNode node, int events) {
		var places = new HashSet<Integer>();
		if (node.isArray()) {
			node.forEach(place -> {
				if (place.canConvertToInt() && place.asInt() >= 0 && place.asInt() < events) {
					places.add(place.asInt());
				}
			});
		}
		return places;
	}

}

package dev.doorstep.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/**
 * An event as the reports read it.
 *
 * @param at when it happened, in epoch milliseconds
 * @param leaves whether it may be sent to other places
 */
record ReportEvent(Position position, UUID draft, String type, long at, Traffic traffic, boolean leaves,
		JsonNode properties) {

	boolean is(Class<? extends TrackedEvent> event) {
		return this.type.equals(Catalogue.name(event));
	}

	/** Empty where it does not say. */
	String text(String property) {
		return this.properties.path(property).asString("");
	}

	boolean flag(String property) {
		return this.properties.path(property).asBoolean(false);
	}

	List<String> texts(String property) {
		var texts = new ArrayList<String>();
		this.properties.path(property).forEach(text -> texts.add(text.asString()));
		return texts;
	}

}

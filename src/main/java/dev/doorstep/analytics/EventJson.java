package dev.doorstep.analytics;

import java.io.ByteArrayOutputStream;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An event as Amplitude's HTTP API names its parts. It never holds an address of ours.
 */
final class EventJson {

	private static final JsonFactory JSON = new JsonFactory();

	private static final String IDENTIFY = "$identify";

	private EventJson() {
	}

	static byte[] of(StoredEvent event) {
		var bytes = new ByteArrayOutputStream(512);
		try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeStringProperty("event_type", event.eventType());
			json.writeStringProperty("insert_id", event.insertId());
			json.writeStringProperty("device_id", event.deviceId());
			if (event.userId() != null) {
				json.writeStringProperty("user_id", event.userId());
			}
			json.writeNumberProperty("session_id", event.sessionId());
			json.writeNumberProperty("time", event.occurredAt().toEpochMilli());
			json.writeName(event.eventType().equals(IDENTIFY) ? "user_properties" : "event_properties");
			json.writeRawValue(
					event.eventType().equals(IDENTIFY) ? "{\"$set\":" + event.properties() + "}" : event.properties());
			json.writeEndObject();
		}
		return bytes.toByteArray();
	}

}

package dev.doorstep.analytics;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event about to be written, with everything that must not change any more.
 *
 * @param insertId given where the same fact must never count twice; null for a new one
 */
record NewEvent(UUID insertId, String eventType, UUID deviceId, UUID userId, long sessionId, Instant occurredAt,
		Map<String, Object> properties) {

	static NewEvent of(TrackedEvent event, Visitor visitor, Instant occurredAt) {
		return new NewEvent(null, Catalogue.name(event), visitor.device(), visitor.user(), visitor.session(),
				occurredAt, Catalogue.properties(event));
	}

}

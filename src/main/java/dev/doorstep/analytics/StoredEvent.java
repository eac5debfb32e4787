package dev.doorstep.analytics;

import java.time.Instant;

/**
 * An event as it was written.
 *
 * @param properties a JSON object
 */
record StoredEvent(Position position, Instant recordedAt, String insertId, String eventType, String deviceId,
		String userId, long sessionId, Instant occurredAt, String properties) {
}

package dev.doorstep.analytics;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event about to be written, with everything that must not change any more.
 *
 * @param insertId null where the database may give it one
 */
record NewEvent(UUID insertId, String eventType, UUID draftId, UUID deviceId, UUID userId, long sessionId,
		String traffic, String consent, Instant occurredAt, Map<String, Object> properties) {

	/** One that nobody's visit stands behind. */
	NewEvent(UUID insertId, String eventType, UUID deviceId, UUID userId, long sessionId, Instant occurredAt,
			Map<String, Object> properties) {
		this(insertId, eventType, null, deviceId, userId, sessionId, Traffic.PERSON.key(), Consent.NOT_NEEDED.key(),
				occurredAt, properties);
	}

	static NewEvent of(TrackedEvent event, Visitor visitor, Instant occurredAt) {
		return new NewEvent(id(occurredAt), Catalogue.name(event.getClass()), visitor.draft(), visitor.device(),
				visitor.user(), visitor.session(), visitor.traffic().key(), visitor.consent().key(), occurredAt,
				Catalogue.properties(event));
	}

	/** A UUID of version 7: of one moment, and random beside that. */
	private static UUID id(Instant moment) {
		var random = UUID.randomUUID();
		long high = moment.toEpochMilli() << 16 | 0x7000 | random.getMostSignificantBits() & 0xFFF;
		return new UUID(high, random.getLeastSignificantBits());
	}

}

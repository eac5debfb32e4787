package dev.doorstep.analytics;

import java.time.Instant;

/**
 * An event on its way to one destination.
 *
 * @param json as it is sent
 * @param firstSentAt when it may have been received first; null if surely never
 * @param held what is known of it if it did not go straight through before; null if it is
 * new
 */
record Entry(StoredEvent event, byte[] json, Instant firstSentAt, Held held) {

	static Entry of(StoredEvent event, Instant firstSentAt) {
		return new Entry(event, EventJson.of(event), firstSentAt, null);
	}

	Position position() {
		return this.event.position();
	}

	boolean isNew() {
		return this.held == null;
	}

	/**
	 * An earlier hold of an event.
	 *
	 * @param attempts how often its device was throttled while it waited
	 */
	record Held(String reason, Instant since, int attempts) {
	}

}

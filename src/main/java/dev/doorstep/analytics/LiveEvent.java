package dev.doorstep.analytics;

import java.time.Instant;
import java.util.Map;

/**
 * An event as people look at it.
 *
 * @param properties their values as texts
 * @param fates what became of it, by destination
 */
record LiveEvent(String insertId, String name, String device, Instant at, String traffic, String consent,
		Map<String, String> properties, Map<String, String> fates) {

	/** Enough of its id to tell devices apart. */
	public String shortDevice() {
		return this.device.substring(0, Math.min(8, this.device.length()));
	}

	public boolean program() {
		return !this.traffic.equals(Traffic.PERSON.key());
	}

	public boolean leaves() {
		return this.consent.equals(Consent.GIVEN.key()) || this.consent.equals(Consent.NOT_NEEDED.key());
	}

}

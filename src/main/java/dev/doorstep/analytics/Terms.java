package dev.doorstep.analytics;

import java.net.URI;
import java.time.Duration;

/**
 * What a receiver takes in one piece at one of its addresses.
 *
 * @param mostBytes before any compression
 * @param throttle how long it wants to hear nothing more of a device that sent too much
 */
record Terms(URI url, int mostEvents, int mostBytes, Duration throttle) {

	/** HTTP V2: up to 2,000 events and 1 MB; some room is left. */
	static Terms events(URI url) {
		return new Terms(url, 1_000, 900_000, Duration.ofSeconds(30));
	}

	/** The batch endpoint: up to 2,000 events and 20 MB; some room is left. */
	static Terms backlog(URI url) {
		return new Terms(url, 2_000, 15_000_000, Duration.ofSeconds(15));
	}

}

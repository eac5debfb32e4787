package dev.doorstep.console;

import java.time.Instant;
import java.util.UUID;

/**
 * What is looked for in the audit log; null stands for all.
 *
 * @param person a part of the name
 * @param action exactly
 * @param subject a part of it
 * @param from the first moment
 * @param until the moment after the last
 */
record AuditSearch(String person, String action, String subject, Instant from, Instant until) {

	static final AuditSearch EVERYTHING = new AuditSearch(null, null, null, null, null);

	/** The part of the log on one page: older or newer than an entry, or the newest. */
	record Part(UUID olderThan, UUID newerThan) {

		static final Part NEWEST = new Part(null, null);

	}

}

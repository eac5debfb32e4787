package dev.doorstep.matching;

import java.time.Instant;

import dev.doorstep.ui.Text;

/**
 * What a policy says of a professional, and why.
 *
 * @param until when a "no" is worth asking about again, or null
 */
record Answer(boolean yes, Text reason, Instant until) {

	static Answer yes(String reason, Object... details) {
		return new Answer(true, Text.message(reason, details), null);
	}

	static Answer no(String reason, Object... details) {
		return new Answer(false, Text.message(reason, details), null);
	}

	static Answer notBefore(Instant until, String reason, Object... details) {
		return new Answer(false, Text.message(reason, details), until);
	}

}

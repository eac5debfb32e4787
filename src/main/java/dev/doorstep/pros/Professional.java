package dev.doorstep.pros;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A professional as support sees them.
 *
 * @param kilometres how far they travel; 0 for those who name postal codes
 * @param changed whether they changed something since support looked last
 * @param demo whether they are made up, to try Doorstep with
 */
record Professional(UUID id, String company, String person, String email, String phone, ProState state,
		List<String> trades, String base, int kilometres, int capacity, int load, String licence, String about,
		boolean demo, Instant createdAt, boolean changed) {
}

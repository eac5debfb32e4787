package dev.doorstep.pros;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A professional as they see themselves.
 *
 * @param base where they start from, for people to read
 * @param kilometres how far they travel from there, or null
 * @param photo the picture of them that is shown, or null
 */
record Profile(UUID id, String company, String person, String email, String phone, ProState state, Work work,
		String zip, String base, Integer kilometres, List<String> postalCodes, Availability availability, int capacity,
		List<String> languages, String licence, String about, UUID photo) {

	Set<String> trades() {
		return this.work.trades();
	}

}

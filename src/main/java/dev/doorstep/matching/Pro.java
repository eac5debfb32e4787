package dev.doorstep.matching;

import java.util.Set;
import java.util.UUID;

import dev.doorstep.pros.Availability;
import dev.doorstep.pros.ProState;
import dev.doorstep.pros.Work;

/**
 * A professional as far as matching has to know them.
 *
 * @param load how many requests they have open, of as many as their capacity allows
 */
record Pro(UUID id, String company, String email, String phone, ProState state, Work work, Set<String> languages,
		Availability availability, int capacity, int load, WorkShare share, Answers answers) {

	/** How often somebody was asked, and how often they said yes or no in time. */
	record Answers(int invited, int given) {
	}

}

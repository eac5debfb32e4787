package dev.doorstep.matching;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.catalog.Trade;
import dev.doorstep.pros.Spot;
import dev.doorstep.requests.facts.Urgency;

/**
 * A request as policies look at it, at one moment.
 *
 * @param jobType null for a job of the trade that has no type
 * @param owner how the homeowner would be recognised among professionals
 * @param homeowner by what one homeowner's requests are told from another's
 * @param asked who has been asked already
 * @param refused whom this homeowner did not want, now or earlier
 */
record Opening(UUID request, Trade trade, String jobType, Spot spot, Urgency urgency, Locale locale, Owner owner,
		String homeowner, Set<UUID> asked, Set<UUID> refused, Instant now) {

	/** Where it is, for telling whether two are the same. */
	String place() {
		return this.spot.country() + " " + this.spot.postalCode();
	}

	/** What it is, for the same. */
	String job() {
		return (this.jobType != null) ? this.jobType : this.trade.id();
	}

	/** A homeowner's own address and telephone number, digits alone. */
	record Owner(String email, String phone) {
	}

}

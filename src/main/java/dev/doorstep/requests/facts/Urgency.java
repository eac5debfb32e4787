package dev.doorstep.requests.facts;

import java.time.LocalDate;

/**
 * How soon the job is to be done.
 *
 * @param date the wished day, for {@link When#ON_DATE} only
 */
public record Urgency(When when, LocalDate date) {

	/** How soon, in the order of haste. */
	public enum When {

		EMERGENCY, THIS_WEEK, THIS_MONTH, FLEXIBLE, ON_DATE

	}

}

package dev.doorstep.steps.location;

import jakarta.validation.constraints.Size;

/**
 * Where the job is.
 *
 * @param byHand "yes" when the postal code is not known to us and the place is described
 * instead
 */
record LocationForm(@Size(max = 20, message = "{location.zip.unknown}") String zip, @Size(max = 5) String byHand,
		@Size(max = 100, message = "{location.long}") String city,
		@Size(max = 60, message = "{location.long}") String state,
		@Size(max = 200, message = "{location.long}") String street) {

	boolean describedByHand() {
		return !this.byHand.isBlank();
	}

}

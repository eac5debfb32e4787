package dev.doorstep.requests.facts;

/**
 * Where the job is, as closely as anyone may know before the homeowner shortlists them.
 *
 * @param latitude null, like the longitude, when the place was described by hand
 */
public record Area(String country, String postalCode, String city, String state, Double latitude, Double longitude) {

	public boolean byHand() {
		return this.latitude == null;
	}

}

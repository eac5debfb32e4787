package dev.doorstep.matching;

import dev.doorstep.places.Place;

/** Where a job is, or where a professional starts from. */
record Spot(String country, String postalCode, String city, double latitude, double longitude) {

	static Spot of(Place place) {
		return new Spot(place.country(), place.postalCode(), place.name(), place.latitude(), place.longitude());
	}

}

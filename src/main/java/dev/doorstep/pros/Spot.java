package dev.doorstep.pros;

import dev.doorstep.places.Place;

/** Where a job is, or where a professional starts from. */
public record Spot(String country, String postalCode, String city, double latitude, double longitude) {

	static Spot of(Place place) {
		return new Spot(place.country(), place.postalCode(), place.name(), place.latitude(), place.longitude());
	}

}

package dev.doorstep.places;

import java.util.Optional;

import org.springframework.stereotype.Service;

/** The way from a postal code, as people type it, to the place it stands for. */
@Service
public class Places {

	private final PlaceRepository places;

	Places(PlaceRepository places) {
		this.places = places;
	}

	/**
	 * The place of a postal code, however it is cased, spaced and punctuated. Where only
	 * the area of a longer code is known (a US ZIP+4, a full British, Canadian, Irish,
	 * Maltese or Dutch code), the answer is that area.
	 */
	public Optional<Place> find(String country, String postalCode) {
		return PostalCode.read(country, postalCode).flatMap(this.places::find);
	}

}

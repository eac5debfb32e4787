package dev.doorstep.places;

/**
 * What a postal code stands for, so that people see the name of where they live and a
 * distance can be worked out.
 *
 * @param country ISO 3166 code of two letters
 * @param postalCode as its country writes it
 * @param name the town or district
 * @param state code of the largest administrative area; empty where there is none
 * @param stateName the name of that area; empty where there is none
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(String country, String postalCode, String name, String state, String stateName, double latitude,
		double longitude) {
}

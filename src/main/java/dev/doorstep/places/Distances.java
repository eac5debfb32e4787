package dev.doorstep.places;

import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.min;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/**
 * How far apart places are, for matching jobs with the professionals who travel that far.
 * The formula is the haversine (R. W. Sinnott, "Virtues of the Haversine", Sky and
 * Telescope 68, 1984), whose error on a sphere instead of the true Earth stays below 0.6
 * percent.
 */
final class Distances {

	/** The Earth's mean radius R1 of the geodetic reference system GRS 80. */
	private static final double EARTH_RADIUS_KM = 6371.0088;

	private Distances() {
	}

	static double kilometres(Place from, Place to) {
		var latitude = toRadians(to.latitude() - from.latitude());
		var longitude = toRadians(to.longitude() - from.longitude());
		var haversine = squaredSine(latitude / 2)
				+ cos(toRadians(from.latitude())) * cos(toRadians(to.latitude())) * squaredSine(longitude / 2);
		// Rounding can carry opposite ends of the Earth past 1, where asin has no answer.
		return 2 * EARTH_RADIUS_KM * asin(sqrt(min(1, haversine)));
	}

	private static double squaredSine(double angle) {
		return sin(angle) * sin(angle);
	}

}

package dev.doorstep.places;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DistancesTests {

	@Test
	void isAQuarterOfTheEarthFromPoleToEquator() {
		assertThat(Distances.kilometres(at(90, 0), at(0, 77))).isCloseTo(10_007.557, within(0.001));
	}

	@Test
	void knowsHowFarLosAngelesIsFromNewYork() {
		assertThat(Distances.kilometres(at(34.0522, -118.2437), at(40.7128, -74.0060))).isCloseTo(3_936, within(1.0));
	}

	@Test
	void isShortAcrossTheDateLine() {
		assertThat(Distances.kilometres(at(0, 179.5), at(0, -179.5))).isCloseTo(111.195, within(0.001));
	}

	@Test
	void isNothingToThePlaceItself() {
		assertThat(Distances.kilometres(at(37.7509, -122.4153), at(37.7509, -122.4153))).isZero();
	}

	@Test
	void isANumberForAnyTwoEndsOfTheEarth() {
		for (var latitude = -90.0; latitude <= 90; latitude += 0.37) {
			assertThat(Distances.kilometres(at(latitude, 20.1), at(-latitude, -159.9))).isCloseTo(20_015.115,
					within(0.001));
		}
	}

	private static Place at(double latitude, double longitude) {
		return new Place("US", "00000", "Somewhere", "", "", latitude, longitude);
	}

}

package dev.doorstep.pros;

import java.util.List;

/**
 * How far a professional comes: a distance around the base, postal codes, or both.
 *
 * @param kilometres null where postal codes say it all
 */
record Reach(Spot base, Integer kilometres, List<Spot> postalCodes) {

	Reach {
		if (kilometres == null && postalCodes.isEmpty()) {
			throw new IllegalArgumentException("Somebody who comes nowhere cannot be asked");
		}
	}

	static Reach around(Spot base, int kilometres) {
		return new Reach(base, kilometres, List.of());
	}

}

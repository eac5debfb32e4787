package dev.doorstep.pros;

import java.util.List;

/** How far somebody comes, for tests of other modules, too. */
public record Around(Spot base, Integer kilometres, List<Spot> postalCodes) {

	public static Around spot(Spot base, int kilometres) {
		return new Around(base, kilometres, List.of());
	}

	Reach reach() {
		return new Reach(this.base, this.kilometres, this.postalCodes);
	}

}

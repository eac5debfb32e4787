package dev.doorstep.matching;

import java.util.List;

/** A candidate and all that speaks for them, best first by the sum. */
record Ranked(Candidate candidate, List<Part> parts) implements Comparable<Ranked> {

	/**
	 * One part of the sum.
	 *
	 * @param value from 0 to 1
	 */
	record Part(Merit merit, double value) {

		public double points() {
			return this.merit.weight() * this.value;
		}

	}

	double points() {
		return this.parts.stream().mapToDouble(Part::points).sum();
	}

	/** Who is as good as another is taken by id, so that every node sees one order. */
	@Override
	public int compareTo(Ranked other) {
		var byPoints = Double.compare(other.points(), points());
		return (byPoints != 0) ? byPoints : this.candidate.pro().id().compareTo(other.candidate.pro().id());
	}

}

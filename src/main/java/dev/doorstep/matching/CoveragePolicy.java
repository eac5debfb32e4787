package dev.doorstep.matching;

/**
 * Whether they come to the place; while nobody else is left, also those who nearly do.
 */
final class CoveragePolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		var kilometres = Math.round(candidate.kilometres());
		if (candidate.within()) {
			return Answer.yes("matching.policy.coverage.within", kilometres);
		}
		return candidate.nearby() ? Answer.yes("matching.policy.coverage.nearby", kilometres)
				: Answer.no("matching.policy.coverage.far", kilometres);
	}

}

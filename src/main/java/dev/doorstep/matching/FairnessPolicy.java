package dev.doorstep.matching;

/**
 * Whether others do not come short: nobody is asked much more often than they could work.
 */
final class FairnessPolicy implements Policy {

	private static final int LEAST = 6;

	private static final int TIMES_CAPACITY = 4;

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		var pro = candidate.pro();
		var share = pro.share().at(opening.now());
		return (share < Math.max(LEAST, TIMES_CAPACITY * pro.capacity()))
				? Answer.yes("matching.policy.fairness.fair", Math.round(share))
				: Answer.no("matching.policy.fairness.enough", Math.round(share));
	}

}

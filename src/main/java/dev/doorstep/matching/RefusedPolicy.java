package dev.doorstep.matching;

/** Whether this homeowner has never said that they do not want them. */
final class RefusedPolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		return opening.refused().contains(candidate.pro().id()) ? Answer.no("matching.policy.refused.by-homeowner")
				: Answer.yes("matching.policy.refused.never");
	}

}

package dev.doorstep.matching;

/** Whether they have not been asked about this request before. */
final class AskedPolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		return opening.asked().contains(candidate.pro().id()) ? Answer.no("matching.policy.asked.already")
				: Answer.yes("matching.policy.asked.not-yet");
	}

}

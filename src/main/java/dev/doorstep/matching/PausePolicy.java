package dev.doorstep.matching;

/** Whether they want to be asked at present. */
final class PausePolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		var availability = candidate.pro().availability();
		return availability.pausedAt(opening.now())
				? Answer.notBefore(availability.pausedUntil(), "matching.policy.pause.paused")
				: Answer.yes("matching.policy.pause.none");
	}

}

package dev.doorstep.matching;

/** Whether support has found out who they are. */
final class VerifiedPolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		return switch (candidate.pro().state()) {
			case VERIFIED -> Answer.yes("matching.policy.verified.yes");
			case APPLIED -> Answer.no("matching.policy.verified.not-yet");
			case SUSPENDED -> Answer.no("matching.policy.verified.suspended");
		};
	}

}

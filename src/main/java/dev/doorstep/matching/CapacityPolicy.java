package dev.doorstep.matching;

/** Whether they can see to one more request. */
final class CapacityPolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		var pro = candidate.pro();
		return (pro.load() < pro.capacity()) ? Answer.yes("matching.policy.capacity.free", pro.load(), pro.capacity())
				: Answer.no("matching.policy.capacity.full", pro.load(), pro.capacity());
	}

}

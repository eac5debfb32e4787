package dev.doorstep.matching;

import dev.doorstep.catalog.JobType;

/** Whether they do that kind of work: the whole trade, or this job type of it. */
final class JobPolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		var work = candidate.pro().work();
		var trade = opening.trade();
		if (!work.trades().contains(trade.id())) {
			return Answer.no("matching.policy.job.other-trade");
		}
		if (trade.jobTypes().stream().map(JobType::id).noneMatch(work.jobTypes()::contains)) {
			return Answer.yes("matching.policy.job.whole-trade");
		}
		return work.jobTypes().contains(opening.jobType()) ? Answer.yes("matching.policy.job.this-type")
				: Answer.no("matching.policy.job.other-types");
	}

}

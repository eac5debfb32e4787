package dev.doorstep.matching;

import java.time.Duration;
import java.time.Instant;

import dev.doorstep.pros.Availability;
import dev.doorstep.requests.facts.Urgency;

/**
 * Whether they work when it matters: at once in an emergency, on the wished day, else
 * soon enough.
 */
final class HoursPolicy implements Policy {

	@Override
	public Answer answer(Candidate candidate, Opening opening) {
		var availability = candidate.pro().availability();
		var urgency = opening.urgency();
		return switch (urgency.when()) {
			case EMERGENCY -> atOnce(availability, opening.now());
			case THIS_WEEK -> within(Duration.ofDays(7), availability, opening.now());
			case THIS_MONTH -> within(Duration.ofDays(30), availability, opening.now());
			case FLEXIBLE -> within(Duration.ofDays(60), availability, opening.now());
			case ON_DATE -> onDay(availability, urgency);
		};
	}

	private static Answer atOnce(Availability availability, Instant now) {
		if (availability.openAt(now)) {
			return Answer.yes("matching.policy.hours.open");
		}
		return availability.opening(now)
			.map(opening -> Answer.notBefore(opening, "matching.policy.hours.closed"))
			.orElseGet(() -> Answer.no("matching.policy.hours.away"));
	}

	private static Answer within(Duration time, Availability availability, Instant now) {
		return availability.opening(now)
			.filter(opening -> opening.isBefore(now.plus(time)))
			.map(opening -> Answer.yes("matching.policy.hours.soon"))
			.orElseGet(() -> Answer.no("matching.policy.hours.away"));
	}

	private static Answer onDay(Availability availability, Urgency urgency) {
		return availability.worksOn(urgency.date()) ? Answer.yes("matching.policy.hours.that-day")
				: Answer.no("matching.policy.hours.not-that-day");
	}

}

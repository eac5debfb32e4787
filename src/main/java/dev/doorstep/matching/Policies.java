package dev.doorstep.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All policies by name, in the order they are asked; a professional needs every yes. */
enum Policies {

	JOB(new JobPolicy()),

	COVERAGE(new CoveragePolicy()),

	VERIFIED(new VerifiedPolicy()),

	ASKED(new AskedPolicy()),

	REFUSED(new RefusedPolicy()),

	OWN_COMPANY(new OwnCompanyPolicy()),

	PAUSE(new PausePolicy()),

	CAPACITY(new CapacityPolicy()),

	HOURS(new HoursPolicy()),

	FAIRNESS(new FairnessPolicy());

	private final Policy policy;

	Policies(Policy policy) {
		this.policy = policy;
	}

	/** As messages name it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** One policy's answer, under its name. */
	record Finding(Policies policy, Answer answer) {
	}

	/** What all of them say, for whoever asks why. */
	static List<Finding> findings(Candidate candidate, Opening opening) {
		var findings = new ArrayList<Finding>();
		for (var policy : values()) {
			findings.add(new Finding(policy, policy.policy.answer(candidate, opening)));
		}
		return findings;
	}

	/** Whether somebody may be asked: now, later, or not at all. */
	static Ruling rule(Candidate candidate, Opening opening) {
		var later = new ArrayList<Instant>();
		for (var policy : values()) {
			var answer = policy.policy.answer(candidate, opening);
			if (!answer.yes() && answer.until() == null) {
				return new Ruling(false, Optional.empty());
			}
			if (!answer.yes()) {
				later.add(answer.until());
			}
		}
		return new Ruling(later.isEmpty(), later.stream().max(Comparator.naturalOrder()));
	}

	/**
	 * What all policies come to.
	 *
	 * @param later when nothing known speaks against it any more, if that is not now
	 */
	record Ruling(boolean now, Optional<Instant> later) {
	}

}

package dev.doorstep.matching;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.pros.Availability;
import dev.doorstep.pros.ProState;
import dev.doorstep.pros.Work;

/**
 * A professional nothing speaks against, but for what a test says.
 */
record SomePro(String email, String phone, ProState state, Work work, Set<String> languages, Availability availability,
		int capacity, int load, WorkShare share) {

	static final SomePro PERFECT = new SomePro("ada@pipes.example", "4155550100", ProState.VERIFIED,
			Work.of("plumbing"), Set.of("en"), ProLab.OFFICE_HOURS, 3, 0, new WorkShare(0, null));

	SomePro emailed(String other) {
		return new SomePro(other, this.phone, this.state, this.work, this.languages, this.availability, this.capacity,
				this.load, this.share);
	}

	SomePro phoned(String other) {
		return new SomePro(this.email, other, this.state, this.work, this.languages, this.availability, this.capacity,
				this.load, this.share);
	}

	SomePro being(ProState other) {
		return new SomePro(this.email, this.phone, other, this.work, this.languages, this.availability, this.capacity,
				this.load, this.share);
	}

	SomePro doing(Work other) {
		return new SomePro(this.email, this.phone, this.state, other, this.languages, this.availability, this.capacity,
				this.load, this.share);
	}

	SomePro available(Availability other) {
		return new SomePro(this.email, this.phone, this.state, this.work, this.languages, other, this.capacity,
				this.load, this.share);
	}

	SomePro loaded(int other) {
		return new SomePro(this.email, this.phone, this.state, this.work, this.languages, this.availability,
				this.capacity, other, this.share);
	}

	SomePro offered(double sum, Instant asked) {
		return new SomePro(this.email, this.phone, this.state, this.work, this.languages, this.availability,
				this.capacity, this.load, new WorkShare(sum, asked));
	}

	Candidate at(double kilometres) {
		return new Candidate(pro(), kilometres, true, true);
	}

	Pro pro() {
		return new Pro(new UUID(1, 2), "Pipes", this.email, this.phone, this.state, this.work, this.languages,
				this.availability, this.capacity, this.load, this.share, new Pro.Answers(0, 0));
	}

}

package dev.doorstep.matching;

import java.util.List;
import java.util.Optional;

import dev.doorstep.matching.HoldPolicy.Newcomer;
import dev.doorstep.matching.HoldPolicy.Ruling;
import dev.doorstep.requests.facts.Urgency.When;
import org.junit.jupiter.api.Test;

import static dev.doorstep.matching.HoldPolicy.EMERGENCY;
import static dev.doorstep.matching.HoldPolicy.EVERYBODY;
import static dev.doorstep.matching.HoldPolicy.KNOWN_HOMEOWNER;
import static dev.doorstep.matching.HoldPolicy.MACHINE;
import static dev.doorstep.matching.HoldPolicy.NEW_JOB;
import static org.assertj.core.api.Assertions.assertThat;

/** Which new requests wait for a person, one test a reason. */
class HoldPolicyTests {

	private static final List<HoldPolicy> ALL = List.of(HoldPolicy.values());

	@Test
	void nothingWaitsWhileNoPolicyIsOn() {
		assertThat(HoldPolicy.rule(List.of(), newcomer(When.FLEXIBLE, true, false, false))).isEmpty();
	}

	@Test
	void emergenciesGoOnWhateverElseIsSo() {
		assertThat(ruled(ALL, newcomer(When.EMERGENCY, true, false, false))).contains(EMERGENCY);
		assertThat(new Ruling(EMERGENCY).waits()).isFalse();
	}

	@Test
	void whatAMachineMayHaveSentWaits() {
		assertThat(ruled(ALL, newcomer(When.FLEXIBLE, true, true, true))).contains(MACHINE);
		assertThat(new Ruling(MACHINE).waits()).isTrue();
	}

	@Test
	void newJobsWaitForKnownHomeownersToo() {
		assertThat(ruled(ALL, newcomer(When.FLEXIBLE, false, false, true))).contains(NEW_JOB);
		assertThat(new Ruling(NEW_JOB).waits()).isTrue();
	}

	@Test
	void knownHomeownersGoOn() {
		assertThat(ruled(ALL, newcomer(When.FLEXIBLE, false, true, true))).contains(KNOWN_HOMEOWNER);
		assertThat(new Ruling(KNOWN_HOMEOWNER).waits()).isFalse();
	}

	@Test
	void everybodyElseWaits() {
		assertThat(ruled(ALL, newcomer(When.FLEXIBLE, false, true, false))).contains(EVERYBODY);
		assertThat(new Ruling(EVERYBODY).waits()).isTrue();
	}

	@Test
	void whatIsOffSaysNothing() {
		assertThat(ruled(List.of(EVERYBODY), newcomer(When.EMERGENCY, true, false, true))).contains(EVERYBODY);
		assertThat(ruled(List.of(KNOWN_HOMEOWNER), newcomer(When.FLEXIBLE, true, false, false))).isEmpty();
	}

	private static Optional<HoldPolicy> ruled(List<HoldPolicy> on, Newcomer newcomer) {
		return HoldPolicy.rule(on, newcomer).map(Ruling::policy);
	}

	private static Newcomer newcomer(When when, boolean suspected, boolean knownJob, boolean knownHomeowner) {
		return new Newcomer(SomeOpening.of(when, SomeOpening.NOON), suspected, knownJob, knownHomeowner);
	}

}

package dev.doorstep.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.matching.Policies.Finding;
import dev.doorstep.pros.Availability;
import dev.doorstep.pros.DaysOff;
import dev.doorstep.pros.ProState;
import dev.doorstep.pros.Work;
import dev.doorstep.pros.WorkingHours;
import dev.doorstep.requests.facts.Urgency.When;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static dev.doorstep.matching.SomeOpening.NOON;
import static dev.doorstep.matching.SomePro.PERFECT;
import static org.assertj.core.api.Assertions.assertThat;

/** What each policy says for each of its reasons. */
class PoliciesTests {

	static final UUID PRO = PERFECT.pro().id();

	static final Instant MIDNIGHT = NOON.plus(Duration.ofHours(12));

	static final Instant NEXT_MORNING = NOON.plus(Duration.ofHours(20));

	@Test
	void nothingSpeaksAgainstThePerfectProfessional() {
		assertThat(Policies.findings(PERFECT.at(5), SomeOpening.flexible())).hasSize(Policies.values().length)
			.allMatch(finding -> finding.answer().yes());
		assertThat(Policies.rule(PERFECT.at(5), SomeOpening.flexible()).now()).isTrue();
	}

	@Test
	void leavesOutOtherTradesAndOtherJobsOfTheTrade() {
		assertThat(reason(PERFECT.doing(Work.of("painting")))).isEqualTo("no: job.other-trade");
		assertThat(reason(PERFECT.doing(new Work(Set.of("plumbing"), Set.of("unclog-drain")))))
			.isEqualTo("no: job.other-types");
	}

	@Test
	void takesThoseWhoNameTheJobOrDoTheWholeTrade() {
		assertThat(says(Policies.JOB, PERFECT.doing(new Work(Set.of("plumbing"), Set.of("fix-leak"))).at(5)))
			.isEqualTo("yes: job.this-type");
		assertThat(says(Policies.JOB, PERFECT.doing(new Work(Set.of("plumbing", "tiling"), Set.of("lay-tiles"))).at(5)))
			.isEqualTo("yes: job.whole-trade");
	}

	@Test
	void leavesOutThoseWhoDoNotComeThatFar() {
		assertThat(says(Policies.COVERAGE, new Candidate(PERFECT.pro(), 70, false, false)))
			.isEqualTo("no: coverage.far");
		assertThat(says(Policies.COVERAGE, new Candidate(PERFECT.pro(), 40, false, true)))
			.isEqualTo("yes: coverage.nearby");
	}

	@Test
	void leavesOutWhomSupportHasNotVerified() {
		assertThat(reason(PERFECT.being(ProState.APPLIED))).isEqualTo("no: verified.not-yet");
		assertThat(reason(PERFECT.being(ProState.SUSPENDED))).isEqualTo("no: verified.suspended");
	}

	@Test
	void asksNobodyTwice() {
		assertThat(reason(PERFECT, SomeOpening.after(Set.of(PRO), Set.of()))).isEqualTo("no: asked.already");
	}

	@Test
	void asksNobodyTheHomeownerDidNotWant() {
		assertThat(reason(PERFECT, SomeOpening.after(Set.of(), Set.of(PRO)))).isEqualTo("no: refused.by-homeowner");
	}

	@Test
	void sendsNoHomeownerToTheirOwnCompany() {
		assertThat(reason(PERFECT.emailed("Ada@home.example"))).isEqualTo("no: own-company.own");
		assertThat(reason(PERFECT.emailed("office@HOME.example"))).isEqualTo("no: own-company.own");
		assertThat(reason(PERFECT.phoned("4155550199"))).isEqualTo("no: own-company.own");
		assertThat(reason(PERFECT.emailed("ada@gmail.com"))).isEqualTo("yes");
	}

	@Test
	void waitsForThoseWhoTakeABreak() {
		var pro = PERFECT.available(
				new Availability(ProLab.OFFICE_HOURS.zone(), ProLab.OFFICE_HOURS.hours(), DaysOff.NONE, MIDNIGHT));
		assertThat(reason(pro)).isEqualTo("no: pause.paused");
		assertThat(Policies.rule(pro.at(5), SomeOpening.flexible()).later()).contains(MIDNIGHT);
	}

	@Test
	void leavesOutWhoeverHasNoRoom() {
		assertThat(reason(PERFECT.loaded(2))).isEqualTo("yes");
		assertThat(reason(PERFECT.loaded(3))).isEqualTo("no: capacity.full");
	}

	@Test
	void asksInAnEmergencyOnlyThoseAtWork() {
		var atNight = SomeOpening.of(When.EMERGENCY, MIDNIGHT);
		assertThat(reason(PERFECT, SomeOpening.of(When.EMERGENCY, NOON))).isEqualTo("yes");
		assertThat(reason(PERFECT, atNight)).isEqualTo("no: hours.closed");
		assertThat(Policies.rule(PERFECT.at(5), atNight).later()).contains(NEXT_MORNING);
		assertThat(reason(PERFECT, SomeOpening.of(When.THIS_WEEK, MIDNIGHT))).isEqualTo("yes");
	}

	@Test
	void leavesOutThoseWhoAreAwayForTooLong() {
		var away = new DaysOff(List.of(new DaysOff.Stretch(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 7))));
		var pro = PERFECT
			.available(new Availability(ProLab.OFFICE_HOURS.zone(), ProLab.OFFICE_HOURS.hours(), away, null));
		assertThat(reason(pro, SomeOpening.of(When.THIS_WEEK, NOON))).isEqualTo("no: hours.away");
		assertThat(reason(pro, SomeOpening.of(When.THIS_MONTH, NOON))).isEqualTo("yes");
	}

	@Test
	void asksForADayOnlyThoseWhoWorkThen() {
		assertThat(reason(PERFECT, SomeOpening.of(When.ON_DATE, NOON))).isEqualTo("no: hours.not-that-day");
		var always = new Availability(ProLab.OFFICE_HOURS.zone(), WorkingHours.ALWAYS, DaysOff.NONE, null);
		assertThat(reason(PERFECT.available(always), SomeOpening.of(When.ON_DATE, NOON))).isEqualTo("yes");
	}

	@Test
	void leavesWorkForOthers() {
		assertThat(reason(PERFECT.offered(12, NOON))).isEqualTo("no: fairness.enough");
		assertThat(reason(PERFECT.offered(12, NOON.minus(Duration.ofDays(7))))).isEqualTo("yes");
	}

	private static String reason(SomePro pro) {
		return reason(pro, SomeOpening.flexible());
	}

	/** The first no, or yes. */
	private static String reason(SomePro pro, Opening opening) {
		return Policies.findings(pro.at(5), opening)
			.stream()
			.filter(finding -> !finding.answer().yes())
			.map(PoliciesTests::said)
			.findFirst()
			.orElse("yes");
	}

	private static String says(Policies policy, Candidate candidate) {
		return said(Policies.findings(candidate, SomeOpening.flexible()).get(policy.ordinal()));
	}

	private static String said(Finding finding) {
		var keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return (finding.answer().yes() ? "yes: " : "no: ")
				+ finding.answer().reason().in(Locale.ENGLISH, keys).replace("matching.policy.", "");
	}

}

package dev.doorstep.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.doorstep.requests.NewRequest;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Area;
import dev.doorstep.requests.facts.Contact;
import dev.doorstep.requests.facts.Facts;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.MovableClock;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.awaitility.Awaitility.await;

/** Matching at work in the whole application, by a clock that tests move. */
@DoorstepTest
@Import(RunningMatching.StandingClock.class)
abstract class RunningMatching {

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ProRows pros;

	@Autowired
	ProLoads loads;

	@Autowired
	InvitationRows invitations;

	@Autowired
	Matchings matchings;

	@Autowired
	Responses responses;

	@Autowired
	private Requests requests;

	@Autowired
	private TransactionOperations transactions;

	@TestConfiguration(proxyBeanMethods = false)
	static class StandingClock {

		@Bean
		MovableClock clock() {
			return new MovableClock();
		}

	}

	@BeforeEach
	void forgetEverybody() {
		this.jdbc.sql("delete from matchings").update();
		this.jdbc.sql("delete from pros").update();
	}

	/** A verified plumber at work at any time, with room for three requests. */
	UUID plumber(String company, Reach reach) {
		return plumber(company, reach, 3, WorkingHours.ALWAYS);
	}

	UUID plumber(String company, Reach reach, int capacity, WorkingHours hours) {
		var availability = new Availability(ProLab.OFFICE_HOURS.zone(), hours, DaysOff.NONE, null);
		var id = this.pros
			.add(new NewPro(company, "Ada", company.toLowerCase() + "@pros.example", "", Work.of("plumbing"), reach,
					availability, capacity, Set.of("en"), "", "", false))
			.orElseThrow();
		this.pros.change(id, ProState.VERIFIED);
		return id;
	}

	/** So many plumbers, all a little farther from the Mission than the one before. */
	List<UUID> plumbers(int count) {
		return IntStream.range(0, count)
			.mapToObj(number -> plumber("Plumber" + number, Reach.around(moved(number * 0.01), 50)))
			.toList();
	}

	static Spot moved(double north) {
		var mission = ProLab.MISSION;
		return new Spot(mission.country(), mission.postalCode(), mission.city(), mission.latitude() + north,
				mission.longitude());
	}

	UUID submit(When when) {
		return submit(new Job("plumbing", "fix-leaking-faucet", null), when);
	}

	UUID submit(Job job, When when) {
		var date = (when == When.ON_DATE) ? LocalDate.of(2026, 12, 24) : null;
		var facts = Facts.NONE.with(Vocabulary.JOB, job)
			.with(Vocabulary.AREA,
					new Area("US", "94110", "San Francisco", "CA", ProLab.MISSION.latitude(),
							ProLab.MISSION.longitude()))
			.with(Vocabulary.URGENCY, new Urgency(when, date))
			.with(Vocabulary.CONTACT, new Contact("Grace", "grace@home.example", "+1 (415) 555-0199", "email", null));
		var id = UUID.randomUUID();
		this.transactions.executeWithoutResult(
				status -> this.requests.submit(new NewRequest(id, facts, List.of(), Locale.ENGLISH, "", 1, Map.of())));
		return id;
	}

	List<UUID> whoIs(InvitationState state, UUID request) {
		return this.invitations.of(request)
			.stream()
			.filter(invitation -> invitation.state() == state)
			.map(Invitation::pro)
			.toList();
	}

	Invitation invitation(UUID request, UUID pro) {
		return this.invitations.of(request)
			.stream()
			.filter(invitation -> invitation.pro().equals(pro))
			.findFirst()
			.orElseThrow();
	}

	/** How many requests they have open. */
	int load(UUID pro) {
		return this.jdbc.sql("select load from pros where id = :pro").param("pro", pro).query(Integer.class).single();
	}

	MatchingState state(UUID request) {
		return this.matchings.find(request).orElseThrow().state();
	}

	/** Time passes, and whatever is due by then happens. */
	Instant later(Duration time) {
		this.clock.move(time);
		return this.clock.instant();
	}

	/** The loop works beside the test. */
	static void soon(ThrowingRunnable holds) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(holds);
	}

}

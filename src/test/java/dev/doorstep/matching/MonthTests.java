package dev.doorstep.matching;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A month of requests and professionals with hours and moods of their own, on a clock
 * that jumps from one thing to the next. A hundredth of the size by default, as dense as
 * the whole: {@code -Ddoorstep.month=100} for 5,000 requests and 2,000 professionals.
 */
class MonthTests extends RunningMatching {

	private static final int SIZE = Integer.getInteger("doorstep.month", 1);

	private static final int REQUESTS = 50 * SIZE;

	private static final int PROS = 20 * SIZE;

	private static final Duration STEP = Duration.ofHours(1);

	private final Random random = new Random(7);

	private final PriorityQueue<Plan> plans = new PriorityQueue<>();

	private final Set<UUID> decided = new HashSet<>();

	private UUID seen = new UUID(0, 0);

	@Autowired
	private Rounds rounds;

	@Autowired
	private Choices choices;

	@Autowired
	private Suitors suitors;

	@Autowired
	private MatchingLoop loop;

	@Autowired
	private TransactionTemplate transaction;

	/** What somebody is going to do. */
	private record Plan(Instant at, Runnable deed) implements Comparable<Plan> {

		@Override
		public int compareTo(Plan other) {
			return this.at.compareTo(other.at);
		}

	}

	/** Its rounds are gone here, many in a transaction. */
	@BeforeEach
	void stopTheLoop() {
		this.loop.stop();
	}

	@AfterEach
	void startTheLoop() {
		this.jdbc.sql("delete from matchings").update();
		this.jdbc.sql("delete from requests where reference like 'MONTH-%'").update();
		this.loop.start();
	}

	@Test
	void noRequestIsForgottenAndTheWorkIsShared() {
		var begin = this.clock.instant();
		var end = begin.plus(Duration.ofDays(30));
		var town = new Town(this.jdbc);
		town.pros(PROS);
		town.requests(REQUESTS, begin);
		var steps = 0;
		var started = System.nanoTime();
		while (this.clock.instant().isBefore(end)) {
			this.transaction.executeWithoutResult(status -> step());
			if (steps++ % 20 == 0) {
				nobodyHasTooMuch();
			}
			nothingIsOverdue();
			moveOn();
		}
		nobodyHasTooMuch();
		report(steps, System.nanoTime() - started);
		assertThat(gini("invited::double precision / capacity")).isLessThan(0.4);
		assertThat(count("from matchings where homeowner is null")).isZero();
	}

	private void step() {
		while (this.rounds.next()) {
			decideAboutNewOffers();
		}
		while (!this.plans.isEmpty() && !this.plans.peek().at().isAfter(this.clock.instant())) {
			this.plans.poll().deed().run();
		}
		while (this.rounds.next()) {
			decideAboutNewOffers();
		}
		decideAboutNewOffers();
	}

	/** To the next full hour in which something happens. */
	private void moveOn() {
		var now = this.clock.instant();
		var due = this.jdbc.sql("select min(due_at) from matchings")
			.query((row, index) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
			.single();
		var planned = Optional.ofNullable(this.plans.peek()).map(Plan::at);
		var next = Stream.of(due, planned).flatMap(Optional::stream).min(Instant::compareTo).orElse(now);
		var steps = Math.max(1, Math.ceilDiv(Duration.between(now, next).toMillis(), STEP.toMillis()));
		this.clock.move(STEP.multipliedBy(steps));
	}

	private void decideAboutNewOffers() {
		this.jdbc.sql("select id, pro_id, request_id, deadline from invitations where id > :seen order by id")
			.param("seen", this.seen)
			.query((row, index) -> {
				this.seen = row.getObject("id", UUID.class);
				decide(this.seen, row.getObject("pro_id", UUID.class), row.getObject("request_id", UUID.class),
						row.getTimestamp("deadline").toInstant());
				return this.seen;
			})
			.list();
	}

	/** Some are quick, some are choosy, and some do not answer at all. */
	private void decide(UUID invitation, UUID pro, UUID request, Instant deadline) {
		var mood = new Random(pro.hashCode());
		var answers = 0.4 + 0.6 * mood.nextDouble();
		var likes = 0.2 + 0.6 * mood.nextDouble();
		if (this.random.nextDouble() > answers) {
			return;
		}
		var now = this.clock.instant();
		var at = now.plus((long) (Duration.between(now, deadline).toMillis() * 0.9 * this.random.nextDouble()),
				ChronoUnit.MILLIS);
		if (this.random.nextDouble() < likes) {
			this.plans.add(new Plan(at, () -> {
				this.responses.showInterest(invitation, pro, "Gladly");
				homeownerThinks(request);
			}));
		}
		else {
			this.plans.add(new Plan(at, () -> this.responses.decline(invitation, pro, DeclineReason.NO_TIME)));
		}
	}

	private void homeownerThinks(UUID request) {
		if (this.decided.add(request)) {
			var at = this.clock.instant().plus(Duration.ofHours(6 + this.random.nextInt(42)));
			this.plans.add(new Plan(at, () -> hire(request)));
		}
	}

	private void hire(UUID request) {
		var interested = this.suitors.of(request);
		if (!interested.isEmpty() && this.random.nextDouble() < 0.8) {
			var chosen = interested.get(this.random.nextInt(interested.size())).invitation();
			this.choices.shortlist(request, chosen);
			this.choices.hire(request, chosen);
		}
		var done = this.clock.instant().plus(Duration.ofDays(1 + this.random.nextInt(6)));
		this.plans.add(new Plan(done, () -> this.choices.close(request, CloseReason.OTHER)));
	}

	/** Whoever waits for an answer waits for something that is still to come. */
	private void nothingIsOverdue() {
		assertThat(this.jdbc.sql("""
				select (select count(*) from matchings where due_at <= :now
						or state in ('searching', 'full', 'exhausted') and due_at is null)
					+ (select count(*) from invitations where state in ('offered', 'viewed') and deadline <= :now)
				""").param("now", this.clock.instant().atOffset(ZoneOffset.UTC)).query(Long.class).single()).isZero();
	}

	private void nobodyHasTooMuch() {
		assertThat(count("from pros where load > capacity")).isZero();
		assertThat(count("""
				from pros where load <> (select count(*) from invitations join matchings using (request_id)
					where pro_id = pros.id and (invitations.state in ('offered', 'viewed', 'interested', 'shortlisted')
						or invitations.state = 'hired' and matchings.state = 'awarded'))
				""")).isZero();
	}

	private int count(String from) {
		return this.jdbc.sql("select count(*) " + from).query(Integer.class).single();
	}

	/** 0 where all have the same, near 1 where one has it all. */
	private double gini(String share) {
		List<Double> shares = this.jdbc.sql("select " + share + " from pros order by 1").query(Double.class).list();
		var sum = 0.0;
		var weighted = 0.0;
		for (int place = 0; place < shares.size(); place++) {
			sum += shares.get(place);
			weighted += (place + 1) * shares.get(place);
		}
		return 2 * weighted / (shares.size() * sum) - (shares.size() + 1.0) / shares.size();
	}

	private void report(int steps, long nanos) {
		System.out.printf(
				"A month: %d requests, %d professionals, %d invitations, %d hired, %d expired, in %.1f s and %d steps; "
						+ "Gini of times asked %.2f, by capacity %.2f%n",
				REQUESTS, PROS, count("from invitations"), count("from invitations where state = 'hired'"),
				count("from matchings where state = 'expired'"), nanos / 1e9, steps, gini("invited"),
				gini("invited::double precision / capacity"));
	}

}

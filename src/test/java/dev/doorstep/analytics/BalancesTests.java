package dev.doorstep.analytics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.analytics.Balance.State;
import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of every event, held against the events themselves. */
class BalancesTests {

	final EventLab lab = new EventLab();

	final Balances balances = new Balances(this.lab.jdbc);

	final Rollup rollup = new Rollup(new RollupRows(this.lab.jdbc), new EventMarks(this.lab.jdbc));

	final Forwarder node = this.lab.node();

	@AfterEach
	void close() {
		this.lab.close();
	}

	@Test
	void everyEventIsInOneRowWhateverHappens() {
		for (int round = 0; round < 12; round++) {
			var ids = this.lab.events(250);
			events(Consent.MISSING, 40 + round);
			events(Consent.REFUSED, round);
			this.lab.amplitude.next(trouble(round, ids));
			rollsUpSometimes(round);
			addsUp();
			forward();
			addsUp();
		}
		var balance = balance();
		assertThat(balance.leftOut()).isEqualTo(12 * 40 + 66 + 66);
		assertThat(balance.dead()).isEqualTo(3 * 7);
		assertThat(balance.retrying()).isEqualTo(3);
		assertThat(balance.accepted()).isEqualTo(3000 - 3 * 7 - 3);
		assertThat(marks()).isGreaterThanOrEqualTo(3);
	}

	private static Behaviour trouble(int round, List<String> ids) {
		return switch (round % 4) {
			case 0 -> Behaviour.complainsOf("events_with_invalid_fields", "insert_id", ids.subList(5, 12));
			case 1 -> Behaviour.answers(500);
			case 2 -> new Behaviour.TakesAndCuts();
			default -> new Behaviour.Depends(request -> Behaviour.json(429,
					Map.of("throttled_devices", List.of(request.events().getFirst().path("device_id").asString()))));
		};
	}

	private void rollsUpSometimes(int round) {
		if (round % 3 == 0) {
			this.lab.awaitVisible();
			this.lab.transaction.execute(status -> this.rollup.round());
		}
	}

	private void forward() {
		this.lab.awaitVisible();
		EventLab.run(this.node);
		addsUp();
		// What is left alone after a failure is tried again.
		this.lab.clock.move(Duration.ofSeconds(3));
		EventLab.run(this.node);
	}

	private void addsUp() {
		var balance = balance();
		assertThat(balance.written()).isEqualTo(count("true"));
		assertThat(balance.leftOut()).isEqualTo(count("consent in ('missing', 'refused')"));
		assertThat(balance.missing()).isZero();
	}

	private Balance balance() {
		return this.balances.find(EventLab.DESTINATION).orElseThrow();
	}

	private long count(String condition) {
		return this.lab.jdbc.sql("select count(*) from analytics_event where " + condition).query(Long.class).single();
	}

	private long marks() {
		return this.lab.jdbc.sql("select count(*) from analytics_mark").query(Long.class).single();
	}

	private void events(Consent consent, int many) {
		var events = new ArrayList<NewEvent>();
		for (int number = 0; number < many; number++) {
			var visitor = new Visitor(null, UUID.randomUUID(), null, Visitor.NO_SESSION, Traffic.PERSON, consent);
			events.add(NewEvent.of(new TrackedEvent.DraftResumed(), visitor, this.lab.clock.instant()));
		}
		this.lab.store().add(events);
	}

	@Test
	void whatIsCountedTwiceOrNotAtAllIsNoticed() {
		this.lab.events(10);
		forward();
		this.lab.jdbc.sql("update analytics_cursor set delivered = delivered + 2").update();
		assertThat(balance().missing()).isEqualTo(-2);
		this.lab.jdbc.sql("update analytics_cursor set delivered = delivered - 5").update();
		assertThat(balance().missing()).isEqualTo(3);
	}

	@Test
	void aReplayKeepsTheBooks() {
		this.lab.events(20);
		forward();
		var half = this.lab.jdbc.sql("select clock_timestamp() as at")
			.query((row, index) -> Cursors.instant(row, "at"))
			.single();
		this.lab.events(30);
		forward();
		assertThat(this.balances.takenSince(EventLab.DESTINATION, half)).isEqualTo(30);
		assertThat(this.lab.replaySince(half)).isEqualTo(30);
		assertThat(balance().waiting()).isEqualTo(30);
		addsUp();
		forward();
		assertThat(balance().accepted()).isEqualTo(50);
		addsUp();
	}

	@Test
	void tellsHowItGoes() {
		assertThat(balance().state()).isEqualTo(State.WELL);
		this.lab.events(3);
		// However long the machine takes, the pause is not over before anybody looks.
		this.lab.clock.move(Duration.ofHours(10));
		this.lab.amplitude.next(new Behaviour.Answers(503, Map.of("Retry-After", "300"), ""));
		this.lab.awaitVisible();
		EventLab.run(this.node);
		assertThat(balance().state()).isEqualTo(State.AWAY);
		assertThat(balance().lastError()).isEqualTo("HTTP 503");
		this.lab.destinations().pause(EventLab.DESTINATION);
		assertThat(balance().state()).isEqualTo(State.PAUSED);
		this.lab.jdbc.sql("update analytics_event set recorded_at = recorded_at - interval '1 hour'").update();
		this.lab.destinations().resume(EventLab.DESTINATION);
		assertThat(balance().state()).isEqualTo(State.BEHIND);
		assertThat(balance().lag()).isGreaterThanOrEqualTo(Duration.ofHours(1)).isLessThan(Duration.ofHours(2));
		this.lab.amplitude.next(Behaviour.answers(401));
		EventLab.run(this.node);
		assertThat(balance().state()).isEqualTo(State.REFUSED);
		assertThat(balance().waiting()).isEqualTo(3);
	}

}

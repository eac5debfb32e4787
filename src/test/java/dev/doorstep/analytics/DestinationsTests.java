package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator can do about a destination. */
class DestinationsTests extends EventLabTest {

	private Destinations destinations;

	@BeforeEach
	void operator() {
		this.destinations = lab.destinations();
	}

	@Test
	void aPausedDestinationGetsNothingUntilItIsResumed() {
		this.destinations.pause(EventLab.DESTINATION);
		var ids = lab.events(3);
		forward();
		lab.clock.move(Duration.ofDays(1));
		forward();
		assertThat(amplitude.requests()).isEmpty();
		this.destinations.resume(EventLab.DESTINATION);
		forward();
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(lab.pausedReason()).isEmpty();
	}

	@Test
	void aPauseHoldsWhileABatchIsUnderWay() {
		amplitude.next(new Behaviour.Depends(request -> {
			this.destinations.pause(EventLab.DESTINATION);
			return Behaviour.honest();
		}));
		var ids = lab.events(3);
		forward();
		forward();
		assertThat(lab.pausedReason()).isEqualTo(Cursor.PAUSED_BY_OPERATOR);
		assertThat(lab.delivered()).isZero();
		this.destinations.resume(EventLab.DESTINATION);
		forward();
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(lab.delivered()).isEqualTo(3);
	}

	@Test
	void whatWasRefusedIsTriedAtOnceWhenItIsResumed() {
		amplitude.next(Behaviour.answers(401));
		lab.events(3);
		forward();
		this.destinations.resume(EventLab.DESTINATION);
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 3);
		assertThat(lab.delivered()).isEqualTo(3);
	}

	@Test
	void aReceiverThatHasLostItsEventsGetsThemAgain() {
		lab.events(2);
		forward();
		var since = lab.jdbc.sql("select clock_timestamp()")
			.query((row, index) -> Cursors.instant(row, "clock_timestamp"));
		var then = since.single();
		var ids = lab.events(3);
		amplitude.next(Behaviour.complainsOf("events_with_invalid_fields", "insert_id", ids.subList(1, 2)));
		forward();
		amplitude.forget();
		assertThat(lab.replaySince(then)).isEqualTo(2);
		assertThat(lab.delivered()).isEqualTo(2);
		forward();
		assertThat(lab.takenIds()).containsExactly(ids.get(0), ids.get(2));
		assertThat(lab.delivered()).isEqualTo(4);
		assertThat(lab.replaySince(Instant.now().plusSeconds(60))).isZero();
		forward();
		assertThat(amplitude.sizes()).containsExactly(2);
	}

	@Test
	void aDeadEventIsSentOnceMoreIfSomebodyAsksForIt() {
		var ids = lab.events(3);
		amplitude.next(Behaviour.complainsOf("events_with_invalid_fields", "insert_id", ids.subList(0, 1)));
		forward();
		assertThat(this.destinations.replay(EventLab.DESTINATION, "invalid insert_id")).isEqualTo(1);
		forward();
		assertThat(lab.takenIds()).containsExactly(ids.get(1), ids.get(2), ids.get(0));
		assertThat(lab.heldByReason()).isEmpty();
		assertThat(this.destinations.replay(EventLab.DESTINATION, lab.seqs(ids))).isZero();
	}

	@Test
	void aParkedEventIsSentOnceMoreHoweverOldItIs() {
		amplitude.next(new Behaviour.TakesAndCuts());
		var ids = lab.events(2);
		forward();
		lab.clock.move(Duration.ofDays(7));
		forward();
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked dedupe_window", 2));
		assertThat(this.destinations.replay(EventLab.DESTINATION, lab.seqs(ids.subList(0, 1)))).isEqualTo(1);
		forward();
		assertThat(amplitude.sizes()).containsExactly(2, 1);
		assertThat(amplitude.repeated()).isEqualTo(ids.subList(0, 1));
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked dedupe_window", 1));
	}

	@Test
	void aDiscardedEventStaysAccountedForAndIsNeverSent() {
		var ids = lab.events(3);
		amplitude.next(Behaviour.complainsOf("events_with_invalid_fields", "insert_id", ids.subList(0, 2)));
		forward();
		assertThat(this.destinations.discard(EventLab.DESTINATION, lab.seqs(ids))).isEqualTo(2);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("discarded invalid insert_id", 2));
		assertThat(this.destinations.discard(EventLab.DESTINATION, "invalid insert_id")).isZero();
		assertThat(this.destinations.replay(EventLab.DESTINATION, "invalid insert_id")).isZero();
		lab.replaySince(Instant.EPOCH);
		forward();
		assertThat(lab.takenIds()).containsExactly(ids.get(2));
	}

	@Test
	void oneThatWaitsIsNotForPeopleToDecide() {
		var loud = UUID.randomUUID();
		var ids = lab.events(loud);
		amplitude.next(Behaviour.json(429, Map.of("throttled_devices", List.of(loud))));
		forward();
		assertThat(this.destinations.discard(EventLab.DESTINATION, lab.seqs(ids))).isZero();
		assertThat(lab.heldByReason()).isEqualTo(Map.of("retry throttled", 1));
	}

	@Test
	void eachDestinationIsPausedAndReplayedByItself() {
		var other = lab.node("other", new AmplitudeReceiver(lab.standIn(), EventLab.TIMEOUT));
		lab.events(4);
		this.destinations.pause("other");
		forward();
		EventLab.run(other);
		assertThat(amplitude.sizes()).containsExactly(4);
		this.destinations.resume("other");
		EventLab.run(other);
		lab.replaySince(Instant.EPOCH);
		EventLab.run(other);
		assertThat(amplitude.sizes()).containsExactly(4, 4);
		forward();
		assertThat(amplitude.sizes()).containsExactly(4, 4, 4);
	}

}

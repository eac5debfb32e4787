package dev.doorstep.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A receiver that refuses a batch because of some of its events. */
class BadEventTests extends EventLabTest {

	@ParameterizedTest
	@CsvSource({ "events_with_invalid_fields, invalid", "events_with_missing_fields, missing",
			"events_with_invalid_id_lengths, id_length" })
	void namedEventsAreDeadAndTheRestIsSentAgain(String complaint, String reason) {
		var ids = lab.events(10);
		var bad = List.of(ids.get(2), ids.get(7));
		amplitude.always(Behaviour.complainsOf(complaint, "insert_id", bad));
		forward();
		assertThat(amplitude.sizes()).containsExactly(10, 8);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead " + reason + " insert_id", 2));
		assertThat(lab.takenIds()).hasSize(8).doesNotContainAnyElementsOf(bad);
		assertThat(lab.delivered()).isEqualTo(8);
	}

	@Test
	void eachRoundTripMayNameOneOnly() {
		var ids = lab.events(6);
		var bad = List.of(ids.get(0), ids.get(3), ids.get(5));
		amplitude.always(new Behaviour.Depends(request -> {
			var places = request.placesOf("insert_id", bad);
			return places.isEmpty() ? Behaviour.honest()
					: Behaviour.json(400, Map.of("events_with_invalid_fields", Map.of("time", places.subList(0, 1))));
		}));
		forward();
		assertThat(amplitude.sizes()).containsExactly(6, 5, 4, 3);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead invalid time", 3));
	}

	@Test
	void silencedEventsAreParkedAndThrottledOnesWait() {
		var ids = lab.events(5);
		amplitude.next(Behaviour.json(400, Map.of("error", "Events silenced for device_id", "silenced_events",
				List.of(1), "throttled_events", List.of(3))));
		forward();
		assertThat(amplitude.sizes()).containsExactly(5, 3);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked silenced", 1, "retry throttled", 1));
		assertThat(lab.heldFor(ids.get(3))).isEqualTo(Duration.ofSeconds(30));
		lab.clock.move(Duration.ofSeconds(30));
		forward();
		assertThat(amplitude.sizes()).containsExactly(5, 3, 1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked silenced", 1));
		assertThat(lab.delivered()).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "400, unreadable", "413, too_large" })
	void anUnnamedOneIsSearchedForByHalves(int status, String reason) {
		var ids = lab.events(8);
		amplitude.always(Behaviour.chokesOn(status, "insert_id", ids.subList(5, 6)));
		forward();
		assertThat(amplitude.sizes()).containsExactly(8, 4, 4, 2, 1, 1, 2);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead " + reason, 1));
		assertThat(lab.takenIds()).hasSize(7);
		assertThat(amplitude.repeated()).isEmpty();
	}

	@Test
	void placesThatNoEventHasNameNobody() {
		lab.events(2);
		amplitude.next(Behaviour.json(400, Map.of("events_with_invalid_fields", Map.of("time", List.of(2, -1, 99)))));
		forward();
		assertThat(amplitude.sizes()).containsExactly(2, 1, 1);
		assertThat(lab.delivered()).isEqualTo(2);
	}

	@Test
	void aReceiverOfSmallBatchesGetsSmallerOnes() {
		amplitude.always(new Behaviour.Depends(
				request -> (request.events().size() > 100) ? Behaviour.answers(413) : Behaviour.honest()));
		lab.events(400);
		forward();
		assertThat(amplitude.sizes().subList(0, 4)).containsExactly(400, 200, 100, 100);
		assertThat(lab.delivered()).isEqualTo(400);
		assertThat(amplitude.repeated()).isEmpty();
		assertThat(lab.jdbc.sql("select batch_size from analytics_cursor").query(Integer.class).single()).isBetween(100,
				200);
	}

	@Test
	void aBatchThatIsAllBadIsAllDead() {
		var ids = lab.events(4);
		amplitude.always(Behaviour.complainsOf("events_with_invalid_fields", "insert_id", ids));
		forward();
		assertThat(amplitude.sizes()).containsExactly(4);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead invalid insert_id", 4));
		lab.events(1);
		amplitude.always(Behaviour.honest());
		forward();
		assertThat(lab.delivered()).isEqualTo(1);
	}

}

package dev.doorstep.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A receiver to which we, or one of our devices, are too much. */
class ThrottledTests extends EventLabTest {

	private static final UUID LOUD = UUID.randomUUID();

	private static final UUID QUIET = UUID.randomUUID();

	@Test
	void oneDeviceWaitsAndTheOthersGoOn() {
		var ids = lab.events(QUIET, LOUD, QUIET, LOUD);
		amplitude.next(throttled());
		forward();
		assertThat(amplitude.sizes()).containsExactly(4, 2);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("retry throttled", 2));
		assertThat(lab.heldFor(ids.get(1))).isEqualTo(Duration.ofSeconds(30));
		assertThat(lab.heldFor(ids.get(3))).isEqualTo(Duration.ofSeconds(30));
		lab.clock.move(Duration.ofSeconds(30).minusMillis(1));
		forward();
		assertThat(amplitude.sizes()).containsExactly(4, 2);
		lab.clock.move(Duration.ofMillis(1));
		forward();
		assertThat(amplitude.sizes()).containsExactly(4, 2, 2);
		assertThat(lab.takenIds()).containsExactly(ids.get(0), ids.get(2), ids.get(1), ids.get(3));
		assertThat(lab.heldByReason()).isEmpty();
		assertThat(lab.delivered()).isEqualTo(4);
	}

	@Test
	void aPlaceStandsForItsDevice() {
		lab.events(QUIET, LOUD, LOUD);
		amplitude.next(Behaviour.json(429, Map.of("throttled_events", List.of(1))));
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("retry throttled", 2));
	}

	@Test
	void thePauseDoublesUpToFiveMinutes() {
		var ids = lab.events(LOUD);
		amplitude.always(throttled());
		for (var seconds : List.of(30, 60, 120, 240, 300, 300)) {
			forward();
			assertThat(lab.heldFor(ids.getFirst())).isEqualTo(Duration.ofSeconds(seconds));
			lab.clock.move(Duration.ofSeconds(seconds));
		}
		assertThat(amplitude.sizes()).containsExactly(1, 1, 1, 1, 1, 1);
	}

	@Test
	void newEventsOfAWaitingDeviceWaitBehindIt() {
		var first = lab.events(LOUD, LOUD);
		amplitude.next(throttled());
		forward();
		var second = lab.events(LOUD, QUIET, LOUD);
		forward();
		assertThat(amplitude.sizes()).containsExactly(2, 1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("retry throttled", 2, "retry in_order", 2));
		lab.clock.move(Duration.ofSeconds(30));
		amplitude.next(throttled());
		forward();
		assertThat(lab.heldFor(second.get(2))).isEqualTo(Duration.ofSeconds(60));
		lab.clock.move(Duration.ofSeconds(60));
		forward();
		assertThat(lab.takenIds()).containsExactly(second.get(1), first.get(0), first.get(1), second.get(0),
				second.get(2));
	}

	@Test
	void oneThatWaitsAheadOfOthersIsSentOnce() {
		var ids = lab.events(QUIET, LOUD);
		amplitude.next(throttled(), Behaviour.answers(503));
		forward();
		lab.clock.move(Duration.ofSeconds(30));
		forward();
		forward();
		assertThat(amplitude.sizes()).containsExactly(2, 1, 1, 1);
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(lab.delivered()).isEqualTo(2);
		assertThat(lab.heldByReason()).isEmpty();
	}

	@Test
	void aBacklogComesBackSooner() {
		lab.clock.move(Duration.ofMinutes(-16));
		var ids = lab.events(LOUD);
		lab.clock.move(Duration.ofMinutes(16));
		amplitude.next(throttled());
		forward();
		assertThat(lab.heldFor(ids.getFirst())).isEqualTo(Duration.ofSeconds(15));
	}

	@ParameterizedTest
	@ValueSource(strings = { "exceeded_daily_quota_devices", "exceeded_daily_quota_users" })
	void aDaysQuotaIsAskedForEveryHourAndForADay(String field) {
		var id = (field.endsWith("devices") ? lab.events(LOUD) : lab.eventsOfUser(LOUD)).getFirst();
		amplitude.always(Behaviour.json(429, Map.of(field, Map.of(LOUD.toString(), 500_001))));
		for (int hour = 0; hour < 24; hour++) {
			forward();
			assertThat(lab.heldFor(id)).isEqualTo(Duration.ofHours(1));
			lab.clock.move(Duration.ofHours(1));
		}
		forward();
		assertThat(amplitude.sizes()).hasSize(25).containsOnly(1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked daily_quota", 1));
		lab.clock.move(Duration.ofHours(2));
		forward();
		assertThat(amplitude.sizes()).hasSize(25);
	}

	@Test
	void aUserWaitsOnAllDevices() {
		lab.eventsOfUser(LOUD);
		lab.eventsOfUser(LOUD);
		amplitude.next(Behaviour.json(429, Map.of("throttled_users", Map.of(LOUD.toString(), 31))));
		forward();
		lab.eventsOfUser(LOUD);
		forward();
		assertThat(amplitude.sizes()).containsExactly(2);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("retry throttled", 2, "retry in_order", 1));
	}

	@Test
	void allOfUsAreTooMany() {
		amplitude.next(Behaviour.answers(429), Behaviour.json(429, Map.of("throttled_devices", Map.of("other", 40))),
				Behaviour.answers(429), Behaviour.answers(429), Behaviour.answers(429));
		lab.events(3);
		for (var seconds : List.of(30, 60, 120, 240, 300)) {
			forward();
			assertThat(lab.pause()).isEqualTo(Duration.ofSeconds(seconds));
			lab.clock.move(Duration.ofSeconds(seconds));
		}
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 3, 3, 3, 3, 3);
		assertThat(amplitude.requests()).extracting(request -> request.path()).endsWith("/batch");
		assertThat(lab.delivered()).isEqualTo(3);
	}

	private static Behaviour throttled() {
		return new Behaviour.Depends(request -> request.placesOf("device_id", List.of(LOUD.toString())).isEmpty()
				? Behaviour.honest()
				: Behaviour.json(429, Map.of("eps_threshold", 30, "throttled_devices", Map.of(LOUD.toString(), 31))));
	}

}

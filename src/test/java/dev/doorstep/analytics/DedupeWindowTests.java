package dev.doorstep.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The receiver remembers for seven days which events it has. */
class DedupeWindowTests extends EventLabTest {

	private static final Duration WINDOW = Duration.ofDays(6).plusHours(12);

	@Test
	void whatMayHaveArrivedLongAgoIsParkedAndNewEventsGoOn() {
		amplitude.next(new Behaviour.TakesAndCuts());
		lab.events(3);
		forward();
		lab.clock.move(WINDOW.plusMillis(1));
		var later = lab.events(2);
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 2);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked dedupe_window", 3));
		assertThat(lab.takenIds()).endsWith(later.toArray(String[]::new));
		assertThat(amplitude.repeated()).isEmpty();
		lab.clock.move(Duration.ofDays(1));
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 2);
	}

	@Test
	void upToThenItIsSentAgain() {
		amplitude.next(new Behaviour.TakesAndCuts());
		lab.events(3);
		forward();
		lab.clock.move(WINDOW);
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 3);
		assertThat(lab.delivered()).isEqualTo(3);
	}

	@Test
	void whatSurelyNeverArrivedIsSentHoweverOldItIs() {
		amplitude.next(Behaviour.answers(503));
		lab.events(3);
		forward();
		lab.clock.move(Duration.ofDays(30));
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 3);
		assertThat(lab.delivered()).isEqualTo(3);
	}

	@Test
	void holdsForEventsThatWaited() {
		var loud = UUID.randomUUID();
		lab.events(loud);
		amplitude.next(Behaviour.json(429, Map.of("throttled_events", List.of(0))), new Behaviour.TakesAndCuts());
		forward();
		lab.clock.move(Duration.ofSeconds(30));
		forward();
		lab.clock.move(WINDOW.plusMillis(1));
		forward();
		assertThat(amplitude.sizes()).containsExactly(1, 1);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked dedupe_window", 1));
	}

}

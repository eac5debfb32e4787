package dev.doorstep.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether somebody agrees is asked again when it comes to sending. */
class WithdrawnTests extends EventLabTest {

	final UUID device = UUID.randomUUID();

	final ConsentRows consent = new ConsentRows(lab.jdbc);

	@Test
	void whatHasNotLeftStaysWhenAMindIsChanged() {
		this.consent.give(this.device, List.of(EventLab.DESTINATION));
		lab.events(this.device, this.device);
		forward();
		var others = lab.events(this.device, this.device, UUID.randomUUID());
		this.consent.withdraw(this.device);
		forward();

		assertThat(lab.takenIds()).hasSize(3).endsWith(others.getLast());
		assertThat(lab.heldByReason()).isEqualTo(Map.of("discarded withdrawn", 2));
		assertThat(lab.delivered()).isEqualTo(3);
	}

	@Test
	void whatWaitsForAnotherTryIsGivenUp() {
		this.consent.give(this.device, List.of(EventLab.DESTINATION));
		lab.events(this.device);
		amplitude.next(Behaviour.json(429, Map.of("throttled_devices", List.of(this.device.toString()))));
		forward();
		assertThat(lab.heldByReason()).isEqualTo(Map.of("retry throttled", 1));
		this.consent.withdraw(this.device);
		lab.clock.move(Duration.ofMinutes(10));
		forward();

		assertThat(lab.heldByReason()).isEqualTo(Map.of("discarded withdrawn", 1));
		assertThat(lab.takenIds()).isEmpty();
	}

	@Test
	void aYesIsGoodForThoseItWasGivenFor() {
		this.consent.give(this.device, List.of("another"));
		lab.events(this.device);
		forward();

		assertThat(lab.takenIds()).isEmpty();
		assertThat(lab.heldByReason()).isEqualTo(Map.of("discarded withdrawn", 1));
	}

}

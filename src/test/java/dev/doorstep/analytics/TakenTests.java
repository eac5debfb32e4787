package dev.doorstep.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import dev.doorstep.ui.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A receiver that takes events. */
class TakenTests extends EventLabTest {

	@Test
	void eventsArriveOnceAndInOrder() {
		var ids = lab.events(30);
		forward();
		forward();
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(amplitude.sizes()).containsExactly(30);
		assertThat(lab.delivered()).isEqualTo(30);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{\"code\":20", "<html>fine</html>", "[]" })
	void anyBodyOfASuccessWillDo(String body) {
		amplitude.always(new Behaviour.TakesBut(200, body));
		lab.events(3);
		forward();
		assertThat(amplitude.sizes()).containsExactly(3);
		assertThat(lab.delivered()).isEqualTo(3);
		assertThat(lab.heldByReason()).isEmpty();
	}

	@Test
	void whatASuccessLeavesOutIsDead() {
		amplitude.always(new Behaviour.TakesBut(200, "{\"events_rejected\":{\"time\":[1,99]},\"rejected\":[2]}"));
		lab.events(4);
		forward();
		assertThat(amplitude.sizes()).containsExactly(4);
		assertThat(lab.delivered()).isEqualTo(2);
		assertThat(lab.heldByReason()).isEqualTo(Map.of("dead rejected", 1, "dead rejected time", 1));
	}

	@Test
	void aBatchHasItsLimitAndGrowsWithSuccess() {
		lab.events(1_200);
		forward();
		assertThat(amplitude.sizes()).containsExactly(500, 550, 150);
		assertThat(lab.delivered()).isEqualTo(1_200);
	}

	@Test
	void anOldBacklogGoesToTheOtherAddress() {
		lab.events(600);
		lab.clock.move(Duration.ofMinutes(16));
		forward();
		assertThat(amplitude.requests()).extracting(request -> request.path()).containsExactly("/batch", "/batch");
	}

	@Test
	void identitiesAndExposuresTravelAsAmplitudeWantsThem() {
		var visitor = Visitor.ofDevice(null, UUID.randomUUID(), Visitor.NO_SESSION, Traffic.PERSON);
		lab.store()
			.add(List.of(NewEvent.of(new TrackedEvent.DeviceDescribed(new Word("es")), visitor, lab.clock.instant()),
					NewEvent.of(new TrackedEvent.Exposed(new Word("step.home"), new Word("short"), null), visitor,
							lab.clock.instant())));
		forward();
		var events = amplitude.requests().getFirst().events();
		assertThat(events.get(0).path("user_properties").toString()).isEqualTo("{\"$set\":{\"language\":\"es\"}}");
		assertThat(events.get(1).path("event_type").asString()).isEqualTo("$exposure");
		assertThat(events.get(1).path("event_properties").path("flag_key").asString()).isEqualTo("step.home");
		assertThat(events.get(1).path("event_properties").has("experiment_key")).isFalse();
		assertThat(lab.delivered()).isEqualTo(2);
	}

	@Test
	void bodiesAreCompressedWhereThatIsWanted() {
		this.node = lab.node(new DestinationProperties(null, null, new ApiKey(StandInAmplitude.KEY), Region.US,
				amplitude.url(), null, true));
		lab.events(3);
		forward();
		assertThat(amplitude.requests().getFirst().gzip()).isTrue();
		assertThat(lab.delivered()).isEqualTo(3);
	}

	@Test
	void anAnswerComesThroughWhileThePoolOfTheJvmIsBusy() {
		var end = new CountDownLatch(1);
		for (int thread = 0; thread < ForkJoinPool.getCommonPoolParallelism(); thread++) {
			ForkJoinPool.commonPool().submit(() -> end.await(1, TimeUnit.MINUTES));
		}
		try {
			lab.events(3);
			forward();
			assertThat(lab.delivered()).isEqualTo(3);
		}
		finally {
			end.countDown();
		}
	}

}

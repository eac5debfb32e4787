package dev.doorstep.analytics;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import dev.doorstep.testing.amplitude.UnknownCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A receiver that is away, or breaks off. */
class AwayTests extends EventLabTest {

	static Stream<Arguments> breakdowns() {
		return Stream.of(Arguments.of(Behaviour.answers(408), true), Arguments.of(Behaviour.answers(500), true),
				Arguments.of(Behaviour.answers(502), true), Arguments.of(Behaviour.answers(504), true),
				Arguments.of(Behaviour.answers(599), true), Arguments.of(new Behaviour.Cuts(), true),
				Arguments.of(Behaviour.answers(503), false));
	}

	@ParameterizedTest
	@MethodSource("breakdowns")
	void keepsTheBatchAndComesBack(Behaviour breakdown, boolean mayHaveArrived) {
		amplitude.next(breakdown, breakdown, breakdown);
		var ids = lab.events(5);
		for (var seconds : List.of(1, 2, 4)) {
			forward();
			assertThat(lab.pause()).isEqualTo(Duration.ofSeconds(seconds));
			assertThat(mayHaveArrived()).isEqualTo(mayHaveArrived);
			lab.clock.move(Duration.ofSeconds(seconds).minusMillis(1));
			forward();
			lab.clock.move(Duration.ofMillis(1));
		}
		forward();
		assertThat(amplitude.sizes()).containsExactly(5, 5, 5, 5);
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(lab.delivered()).isEqualTo(5);
		assertThat(mayHaveArrived()).isFalse();
	}

	static Stream<Behaviour> delays() {
		return Stream.of(new Behaviour.Hangs(), new Behaviour.Drips());
	}

	@ParameterizedTest
	@MethodSource("delays")
	void doesNotWaitForAnAnswerForEver(Behaviour delay) {
		amplitude.next(delay);
		var ids = lab.events(5);
		lab.awaitVisible();
		EventLab.run(lab.impatientNode());
		assertThat(lab.pause()).isEqualTo(Duration.ofSeconds(1));
		assertThat(mayHaveArrived()).isTrue();
		lab.clock.move(Duration.ofSeconds(1));
		handOver();
		forward();
		assertThat(amplitude.sizes()).containsExactly(5, 5);
		assertThat(lab.takenIds()).isEqualTo(ids);
	}

	@Test
	void waitsNoLongerThanFiveMinutesAndNeverGivesUp() {
		amplitude.always(Behaviour.answers(500));
		lab.events(1);
		for (int attempt = 0; attempt < 20; attempt++) {
			forward();
			lab.clock.move(lab.pause());
		}
		forward();
		assertThat(lab.pause()).isEqualTo(Duration.ofMinutes(5));
		assertThat(amplitude.sizes()).hasSize(21).containsOnly(1);
		assertThat(lab.heldByReason()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "503, 17, 17", "503, 9999, 300", "500, 17, 17", "429, 31, 31", "429, 5, 30" })
	void waitsAsLongAsItIsAsked(int status, String seconds, int pause) {
		amplitude.next(new Behaviour.Answers(status, Map.of("Retry-After", seconds), ""));
		lab.events(2);
		forward();
		assertThat(lab.pause()).isEqualTo(Duration.ofSeconds(pause));
	}

	@Test
	void whatWasTakenBeforeTheLineBrokeIsSentWithTheSameIds() {
		amplitude.next(new Behaviour.TakesAndCuts(), new Behaviour.TakesBut(502, "<html>"));
		var ids = lab.events(3);
		forward();
		lab.clock.move(Duration.ofSeconds(1));
		forward();
		lab.clock.move(Duration.ofSeconds(2));
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 3, 3);
		assertThat(lab.takenIds()).isEqualTo(ids);
		assertThat(amplitude.repeated()).hasSize(6).hasSameElementsAs(ids);
		assertThat(lab.delivered()).isEqualTo(3);
	}

	@Test
	void aBatchThatMayHaveArrivedIsNotMixedWithNewEvents() {
		amplitude.next(new Behaviour.Cuts());
		lab.events(3);
		forward();
		lab.events(4);
		lab.clock.move(Duration.ofSeconds(1));
		forward();
		assertThat(amplitude.sizes()).containsExactly(3, 3, 4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:1/", "http://doorstep.invalid/" })
	void nobodyThereHasSurelyReceivedNothing(URI nobody) {
		var ids = lab.events(3);
		lab.awaitVisible();
		EventLab.run(lab.node(nobody));
		assertThat(lab.pause()).isEqualTo(Duration.ofSeconds(1));
		assertThat(mayHaveArrived()).isFalse();
		lab.clock.move(Duration.ofSeconds(1));
		handOver();
		forward();
		assertThat(lab.takenIds()).isEqualTo(ids);
	}

	@Test
	void aReceiverWithoutACertificateGetsNothing() {
		getsNothing(lab.impatientNode(secure(amplitude)));
		assertThat(amplitude.sizes()).containsExactly(3);
	}

	@Test
	void aReceiverWithACertificateThatNobodyKnowsGetsNothing(@TempDir Path directory) throws Exception {
		try (var stranger = new StandInAmplitude(UnknownCertificate.server(directory))) {
			getsNothing(lab.node(secure(stranger)));
			assertThat(stranger.requests()).isEmpty();
		}
	}

	private static URI secure(StandInAmplitude receiver) {
		return URI.create(receiver.url().toString().replace("http:", "https:"));
	}

	private void getsNothing(Forwarder sender) {
		var ids = lab.events(3);
		lab.awaitVisible();
		EventLab.run(sender);
		assertThat(lab.pause()).isEqualTo(Duration.ofSeconds(1));
		lab.clock.move(Duration.ofSeconds(1));
		handOver();
		forward();
		assertThat(lab.takenIds()).isEqualTo(ids);
	}

	@Test
	void aReceiverThatIsBackGetsEverything() {
		var gone = new StandInAmplitude();
		var port = gone.port();
		var node = lab.node(gone.url());
		gone.close();
		lab.events(700);
		lab.awaitVisible();
		EventLab.run(node);
		lab.clock.move(Duration.ofSeconds(1));
		try (var back = new StandInAmplitude(port)) {
			EventLab.run(node);
			assertThat(back.sizes()).containsExactly(500, 200);
		}
		assertThat(lab.delivered()).isEqualTo(700);
	}

	private void handOver() {
		lab.jdbc.sql("update analytics_cursor set lease_until = now()").update();
	}

	private static boolean mayHaveArrived() {
		return lab.jdbc.sql("select first_sent_at is not null from analytics_cursor").query(Boolean.class).single();
	}

}

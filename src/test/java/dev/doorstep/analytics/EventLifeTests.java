package dev.doorstep.analytics;

import java.util.UUID;

import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/** From a homeowner's press of a button to what a receiver counts. */
@DoorstepTest
class EventLifeTests {

	static final StandInAmplitude AMPLITUDE = new StandInAmplitude();

	@LocalServerPort
	int port;

	@Autowired
	Recorder recorder;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void destination(DynamicPropertyRegistry registry) {
		registry.add("doorstep.analytics.destinations.stand-in.url", AMPLITUDE::url);
		registry.add("doorstep.analytics.destinations.stand-in.api-key", () -> StandInAmplitude.KEY);
	}

	@AfterAll
	static void stop() {
		AMPLITUDE.close();
	}

	@Test
	void aSubmittedRequestReachesTheReceiver() {
		new Homeowner(new Browser(this.port)).describesTheWholeJob("ada-" + UUID.randomUUID() + "@example.com")
			.submits();
		var request = this.jdbc.sql("select id::text from requests").query(String.class).single();
		await().untilAsserted(() -> assertThat(AMPLITUDE.taken()).anySatisfy(event -> {
			assertThat(event.path("event_type").asString()).isEqualTo("Request Submitted");
			assertThat(event.path("device_id").asString()).isEqualTo(request);
		}));
	}

	@Test
	void anEventSharesTheFateOfItsTransaction() {
		var visitor = Visitor.ofDraft(UUID.randomUUID());
		this.transaction.executeWithoutResult(status -> {
			this.recorder.record(new TrackedEvent.RequestSubmitted(), visitor);
			status.setRollbackOnly();
		});
		assertThat(stored(visitor)).isZero();
		this.transaction.executeWithoutResult(status -> {
			this.recorder.record(new TrackedEvent.RequestSubmitted(), visitor);
			this.recorder.record(new TrackedEvent.RequestSubmitted(), visitor);
		});
		assertThat(stored(visitor)).isEqualTo(2);
	}

	@Test
	void anEventWithoutATransactionIsRefused() {
		assertThatIllegalStateException().isThrownBy(
				() -> this.recorder.record(new TrackedEvent.RequestSubmitted(), Visitor.ofDraft(UUID.randomUUID())));
	}

	private int stored(Visitor visitor) {
		return this.jdbc.sql("select count(*) from analytics_event where device_id = :device")
			.param("device", visitor.device().toString())
			.query(Integer.class)
			.single();
	}

}

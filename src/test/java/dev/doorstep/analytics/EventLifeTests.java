package dev.doorstep.analytics;

import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/** From a homeowner's press of a button to what a receiver counts. */
class EventLifeTests extends RunningForwarding {

	@Autowired
	Recorder recorder;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aSubmittedRequestReachesTheReceiver() {
		var ada = willing().describesTheWholeJob("ada-" + UUID.randomUUID() + "@example.com").submits();
		var device = events(ada).getLast().device();
		await().untilAsserted(() -> assertThat(taken(device))
			.anySatisfy(event -> assertThat(event.path("event_type").asString()).isEqualTo("Request Submitted")));
	}

	@Test
	void anEventSharesTheFateOfItsTransaction() {
		var visitor = Visitor.ofDraft(UUID.randomUUID());
		this.transaction.executeWithoutResult(status -> {
			this.recorder.record(SomeEvents.submitted(), visitor);
			status.setRollbackOnly();
		});
		assertThat(stored(visitor)).isZero();
		this.transaction.executeWithoutResult(status -> {
			this.recorder.record(SomeEvents.submitted(), visitor);
			this.recorder.record(SomeEvents.submitted(), visitor);
		});
		assertThat(stored(visitor)).isEqualTo(2);
	}

	@Test
	void anEventWithoutATransactionIsRefused() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.recorder.record(SomeEvents.submitted(), Visitor.ofDraft(UUID.randomUUID())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/events/delivery", "/console/events/delivery/stand-in", "/actuator",
			"/actuator/env", "/actuator/configprops", "/readyz" })
	void noPageShowsTheKeyOfADestination(String path) {
		var browser = Admin.signedIn(browser(), this.jdbc, Role.ADMIN).browser();
		var page = browser.get(path);
		assertThat(page.html() + page.headers().map()).isNotBlank().doesNotContain(StandInAmplitude.KEY);
	}

	private int stored(Visitor visitor) {
		return this.jdbc.sql("select count(*) from analytics_event where device_id = :device")
			.param("device", visitor.device().toString())
			.query(Integer.class)
			.single();
	}

}

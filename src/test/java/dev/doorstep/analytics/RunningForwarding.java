package dev.doorstep.analytics;

import java.util.List;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import dev.doorstep.wizard.step.CurrentDraft;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.awaitility.Awaitility.await;

/** The running application with a receiver for its events; all its tests share both. */
@DoorstepTest
abstract class RunningForwarding {

	static final StandInAmplitude AMPLITUDE = new StandInAmplitude();

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	CurrentDraft drafts;

	@DynamicPropertySource
	static void destination(DynamicPropertyRegistry registry) {
		registry.add("doorstep.analytics.destinations.stand-in.url", AMPLITUDE::url);
		registry.add("doorstep.analytics.destinations.stand-in.api-key", () -> StandInAmplitude.KEY);
	}

	Browser browser() {
		return new Browser(this.port);
	}

	Homeowner homeowner() {
		return new Homeowner(browser());
	}

	/** Somebody who has agreed that their visit is passed on. */
	Homeowner willing() {
		var browser = browser();
		browser.open("/request").press("Yes, count me");
		return new Homeowner(browser);
	}

	List<EventRow> events(Homeowner homeowner) {
		return EventRow.of(homeowner.browser(), this.drafts, this.jdbc);
	}

	/** What the receiver has got of this device. */
	static List<JsonNode> taken(String device) {
		return AMPLITUDE.taken().stream().filter(event -> event.path("device_id").asString().equals(device)).toList();
	}

	/** Comes back when everything has left that was to leave. */
	void awaitForwarded() {
		var last = willing().looksForALeakingFaucet();
		var device = events(last).getLast().device();
		long agreed = events(last).stream().filter(event -> event.consent().equals("given")).count();
		// Their yes is an event, too.
		await().until(() -> taken(device).size() == agreed + 1);
	}

}

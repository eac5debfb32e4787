package dev.doorstep.analytics;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.ui.Word;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The latest events, as people of the console watch them. */
@DoorstepTest
class StreamPageTests {

	private static final String PAGE = "/console/events";

	@LocalServerPort
	int port;

	@Autowired
	EventStore store;

	@Autowired
	JdbcClient jdbc;

	final UUID device = UUID.randomUUID();

	Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = Admin.signedIn(new Browser(this.port), this.jdbc, Role.ANALYST).browser();
	}

	@Test
	void showsTheNewestFirstWithWhatTheySay() {
		record(Traffic.PERSON, Consent.MISSING, SomeEvents.submitted());
		record(Traffic.BOT, Consent.REFUSED, new TrackedEvent.DeviceDescribed(new Word("es")));
		var rows = open("?device=" + this.device).select(".entry");
		assertThat(rows.select(".row-title").eachText()).containsExactly("$identify Program", "Request Submitted");
		assertThat(rows.getFirst().select(".pairs").text()).isEqualTo("language es");
		assertThat(rows.select(".fates").eachText()).containsExactly("Stays here consent refused",
				"Stays here not asked, or no answer");
	}

	@Test
	void findsByNameAndByTheBeginningOfAnId() {
		record(Traffic.PERSON, Consent.GIVEN, SomeEvents.submitted());
		record(Traffic.PERSON, Consent.GIVEN, new TrackedEvent.DraftResumed());
		var some = this.device.toString().substring(0, 13).toUpperCase(Locale.ROOT);
		assertThat(open("?name=Draft+Resumed&device=" + some).select(".row-title").eachText())
			.containsExactly("Draft Resumed");
		assertThat(open("?device=" + UUID.randomUUID()).select(".stream h2").eachText()).containsExactly("No events");
	}

	@Test
	void asksForTheNewestUntilSomebodyPausesOrNobodyLooks() {
		var page = open("?device=" + this.device);
		var next = page.selectFirst("#stream").attr("hx-get");
		assertThat(page.selectFirst("#stream").attr("hx-trigger")).isEqualTo("every 3s");
		assertThat(next).contains("device=" + this.device, "round=1");
		assertThat(open(next.substring(PAGE.length())).selectFirst("#stream").attr("hx-get")).contains("round=2");

		var paused = this.browser.open(page.select("a:contains(Pause)").attr("href")).document();
		assertThat(paused.selectFirst("#stream").hasAttr("hx-get")).isFalse();
		assertThat(paused.select("a:contains(Follow)").attr("href")).contains("device=" + this.device);
		assertThat(open("?round=200").selectFirst("#stream").text()).startsWith("Following ended after ten minutes.");
		assertThat(open("?round=200").selectFirst("#stream").hasAttr("hx-get")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?name=%00", "?device=%25", "?device=%00'", "?name=nonsense",
			"?device=%F0%9F%92%A3&paused=true" })
	void bearsWhateverIsAsked(String query) {
		assertThat(this.browser.get(PAGE + query).status()).isEqualTo(200);
	}

	private Document open(String query) {
		return this.browser.open(PAGE + query).document();
	}

	private void record(Traffic traffic, Consent consent, TrackedEvent event) {
		var visitor = new Visitor(null, this.device, null, Visitor.NO_SESSION, traffic, consent);
		this.store.add(List.of(NewEvent.of(event, visitor, Instant.now())));
	}

}

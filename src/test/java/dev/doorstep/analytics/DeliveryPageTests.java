package dev.doorstep.analytics;

import java.util.List;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.CountedStatements;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.amplitude.Behaviour;
import dev.doorstep.testing.amplitude.StandInAmplitude;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people of the console see and do about a destination. */
@DoorstepTest
class DeliveryPageTests {

	static final StandInAmplitude AMPLITUDE = new StandInAmplitude();

	private static final String PAGE = "/console/events/delivery/stand-in";

	@LocalServerPort
	int port;

	@Autowired
	Recorder recorder;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	CountedStatements statements;

	Browser browser;

	@DynamicPropertySource
	static void destination(DynamicPropertyRegistry registry) {
		registry.add("doorstep.analytics.destinations.stand-in.url", AMPLITUDE::url);
		registry.add("doorstep.analytics.destinations.stand-in.api-key", () -> StandInAmplitude.KEY);
	}

	@AfterAll
	static void stop() {
		AMPLITUDE.close();
	}

	@BeforeEach
	void signIn() {
		this.browser = Admin.signedIn(new Browser(this.port), this.jdbc, Role.ADMIN).browser();
	}

	@Test
	void everyEventIsAccountedFor() {
		record(Consent.GIVEN, 3);
		record(Consent.MISSING, 2);
		record(Consent.REFUSED, 1);
		await().untilAsserted(() -> {
			var page = this.browser.open(PAGE).document();
			assertThat(row(page, "Accepted")).isEqualTo(count("consent in ('given', 'not_needed')") - undecided());
			assertThat(row(page, "Left out for want of consent")).isEqualTo(count("consent in ('missing', 'refused')"));
			assertThat(row(page, "Events written")).isEqualTo(count("true"));
			assertThat(row(page, "Together")).isEqualTo(count("true"));
			assertThat(page.select("#books + .badge").text()).isEqualTo("Adds up");
		});
	}

	@Test
	void saysByHowMuchTheBooksDiffer() {
		this.jdbc.sql("update analytics_cursor set delivered = delivered + 4").update();
		assertThat(this.browser.open(PAGE).text("#books + .badge")).isEqualTo("Differs by -4");
		this.jdbc.sql("update analytics_cursor set delivered = delivered - 4").update();
	}

	@Test
	void whatTheReceiverRefusesIsDiscardedWithAReason() {
		var marked = refused("tag", 2);
		var decide = await().until(() -> this.browser.open(PAGE).document().select(".row a[href*=tag]"),
				found -> !found.isEmpty());
		var page = this.browser.open(decide.attr("href"));
		assertThat(page.heading()).isEqualTo("The receiver finds “tag” invalid");
		assertThat(page.document().select("code.id").eachText()).containsExactlyElementsOf(marked);

		var refusal = page.send("Discard them");
		assertThat(refusal.status()).isEqualTo(422);
		assertThat(refusal.errors()).containsExactly("Enter why these events are given up.");
		var done = refusal.fill("why", "A test of ours").press("Discard them");
		assertThat(done.text(".said")).isEqualTo("2 events are discarded.");
		assertThat(row(done.document(), "Discarded")).isEqualTo(2);
		assertThat(done.document().select("#books + .badge").text()).isEqualTo("Adds up");
		assertThat(this.browser.open("/console/audit?subject=stand-in").text()).contains("Discarded events",
				"A test of ours", "held: invalid tag", "events: 2");
	}

	@Test
	void whatTheReceiverRefusesIsSentOnceMore() {
		var marked = refused("once-more", 2);
		await().until(() -> this.browser.open(PAGE).document().select(".row a[href*=once-more]"),
				found -> !found.isEmpty());
		var done = this.browser.open(PAGE + "/held?reason=invalid once-more".replace(" ", "%20"))
			.press("Send them again");
		assertThat(done.text(".said")).isEqualTo("2 events are sent again.");
		await().untilAsserted(() -> assertThat(taken()).containsAll(marked));
	}

	@Test
	void aReplaySendsTheSameEventsAgain() {
		record(Consent.GIVEN, 5);
		await().untilAsserted(() -> assertThat(this.browser.open(PAGE).text("#books + .badge")).isEqualTo("Adds up"));
		var all = accepted();

		var form = this.browser.open(PAGE + "/replay");
		assertThat(form.document().select("button.button--primary")).isEmpty();
		assertThat(this.browser.get(PAGE + "/replay?since=some+day").status()).isEqualTo(422);
		var dryRun = this.browser.open(PAGE + "/replay?since=2026-01-01T12:00");
		assertThat(dryRun.text(".impact")).startsWith(all + " events that were accepted before are sent again");
		assertThat(dryRun.text()).contains("counts them twice");
		var done = dryRun.fill("why", "Lost over there").press("Replay");

		assertThat(done.text(".said")).isEqualTo(all + " events are sent again.");
		await().untilAsserted(() -> assertThat(AMPLITUDE.repeated()).hasSizeGreaterThanOrEqualTo(5));
		await().untilAsserted(() -> assertThat(accepted()).isEqualTo(all));
		assertThat(this.browser.open("/console/audit?subject=stand-in").text()).contains("Sent events again",
				"Lost over there", "since: 2026-01-01T12:00:00Z", "events: " + all);
	}

	@Test
	void aPauseHoldsEventsBackUntilItIsOver() {
		assertThat(this.browser.open(PAGE).press("Pause").text(".said")).isEqualTo("stand-in is paused.");
		var ids = record(Consent.GIVEN, 4);
		await().untilAsserted(() -> assertThat(row(this.browser.open(PAGE).document(), "Waiting")).isEqualTo(4));
		assertThat(taken()).doesNotContainAnyElementsOf(ids);
		assertThat(this.browser.open(PAGE).text(".figures .badge")).isEqualTo("Paused");

		assertThat(this.browser.open(PAGE).press("Resume").text(".said")).isEqualTo("stand-in is resumed.");
		await().untilAsserted(() -> assertThat(taken()).containsAll(ids));
		assertThat(this.browser.open("/console/audit?subject=stand-in").text()).contains("Paused a destination",
				"Resumed a destination");
	}

	@Test
	void analystsLookAndTouchNothing() {
		var analyst = Admin.signedIn(new Browser(this.port), this.jdbc, Role.ANALYST).browser();
		assertThat(analyst.open(PAGE).document().select("main form, main a[href*=replay]")).isEmpty();
		assertThat(analyst.open(PAGE + "/held?reason=forbidden").document().select("main form")).isEmpty();
	}

	@Test
	void onePageIsAFewStatements() {
		assertThat(this.statements.during(() -> this.browser.open(PAGE))).hasSizeLessThanOrEqualTo(8)
			.filteredOn(sql -> sql.contains("analytics_"))
			.hasSize(2);
	}

	@Test
	void aDestinationThatNeverWasIsNotFound() {
		assertThat(this.browser.get("/console/events/delivery/nowhere").status()).isEqualTo(404);
	}

	/** Two that the receiver finds this wrong with. */
	private List<String> refused(String complaint, int many) {
		AMPLITUDE.next(new Behaviour.Depends(request -> Behaviour.json(400, java.util.Map.of("code", 400,
				"events_with_invalid_fields", java.util.Map.of(complaint, List.of(0, 1))))));
		return record(Consent.GIVEN, many);
	}

	private List<String> record(Consent consent, int many) {
		var device = UUID.randomUUID();
		var visitor = new Visitor(null, device, null, Visitor.NO_SESSION, Traffic.PERSON, consent);
		this.transaction.executeWithoutResult(status -> {
			for (int number = 0; number < many; number++) {
				this.recorder.record(new TrackedEvent.DraftResumed(), visitor);
			}
		});
		return this.jdbc.sql("select insert_id from analytics_event where device_id = :device order by seq")
			.param("device", device.toString())
			.query(String.class)
			.list();
	}

	private static long row(Document page, String words) {
		var row = page.select(".books tr")
			.stream()
			.filter(found -> found.selectFirst("th").text().startsWith(words))
			.findFirst()
			.orElseThrow();
		return Long.parseLong(row.select("td").text().replace(",", ""));
	}

	private long count(String condition) {
		return this.jdbc.sql("select count(*) from analytics_event where " + condition).query(Long.class).single();
	}

	private long undecided() {
		return this.jdbc.sql("select count(*) from analytics_held").query(Long.class).single();
	}

	private long accepted() {
		return this.jdbc.sql("select delivered from analytics_cursor").query(Long.class).single();
	}

	private static List<String> taken() {
		return AMPLITUDE.taken().stream().map(event -> event.path("insert_id").asString()).toList();
	}

}

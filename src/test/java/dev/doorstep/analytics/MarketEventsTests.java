package dev.doorstep.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.doorstep.pros.Newcomer;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of a request is told as the homeowner's story, if they have agreed. */
class MarketEventsTests extends RunningForwarding {

	private static final Pattern LINK = Pattern.compile("/my/[\\w-]{43}");

	private static final List<String> STORY = List.of("Pro Invited", "Pro Viewed", "Pro Interested", "Pro Shortlisted",
			"Pro Hired", "Request Closed");

	private final String address = "ada-" + UUID.randomUUID() + "@home.example";

	@BeforeEach
	void forgetEverybody() {
		this.jdbc.sql("delete from matchings").update();
		this.jdbc.sql("delete from pros").update();
	}

	@Test
	void itIsToldUnderTheHomeownersDeviceWhoeverActs() {
		var pro = plumber();
		var ada = willing().describesTheWholeJob(this.address).submits();
		var sent = events(ada).getLast();
		hires(ada.browser(), pro, sent.draft());
		ada.browser().post("/my/close", Map.of("reason", "other"));
		awaitForwarded();

		var told = taken(sent.device()).stream().filter(MarketEventsTests::ofTheMarket).toList();
		assertThat(told).extracting(event -> event.path("event_type").asString()).containsExactlyElementsOf(STORY);
		assertThat(told).allSatisfy(event -> {
			assertThat(event.path("session_id").asLong()).isEqualTo(-1);
			assertThat(event.path("event_properties").toString()).isEqualTo("{\"request\":\"" + sent.draft() + "\"}");
		});
		assertThat(AMPLITUDE.taken().stream().filter(MarketEventsTests::ofTheMarket)).hasSameSizeAs(told);
	}

	@Test
	void nothingOfItLeavesWithoutAYes() {
		var pro = plumber();
		var ada = homeowner().describesTheWholeJob(this.address).submits();
		var request = events(ada).getLast().draft();
		hires(ada.browser(), pro, request);
		ada.browser().post("/my/close", Map.of("reason", "other"));
		awaitForwarded();

		assertThat(AMPLITUDE.taken().toString()).doesNotContain(request.toString());
		assertThat(this.jdbc.sql("""
				select event_type from analytics_event
				where properties ->> 'request' = :request and consent = 'missing' and device_id = :request
				order by xid, seq
				""").param("request", request.toString()).query(String.class).list()).containsExactlyElementsOf(STORY);
	}

	@Test
	void itEndsWithTheWorkWhoeverSaysSo() {
		var pro = plumber();
		var ada = homeowner().describesTheWholeJob(this.address).submits();
		var request = events(ada).getLast().draft();
		var invitation = hires(ada.browser(), pro, request);
		pro.post("/pro/invitations/" + invitation + "/done", Map.of());
		ada.browser().post("/my/professionals/" + invitation + "/done", Map.of());

		assertThat(this.jdbc.sql("""
				select count(*) from analytics_event
				where properties ->> 'request' = :request and event_type = 'Work Completed'
				""").param("request", request.toString()).query(Integer.class).single()).isEqualTo(1);
	}

	private static boolean ofTheMarket(JsonNode event) {
		return event.path("event_properties").has("request");
	}

	/** Somebody whose own browser is counted, too. */
	private Browser plumber() {
		var browser = willing().browser();
		Newcomer.signIn(browser, this.jdbc, "pro-" + UUID.randomUUID() + "@pipes.example");
		this.jdbc.sql("update pros set state = 'verified'").update();
		return browser;
	}

	private UUID hires(Browser homeowner, Browser pro, UUID request) {
		var invitation = await().until(() -> this.jdbc.sql("select id from invitations where request_id = :request")
			.param("request", request)
			.query(UUID.class)
			.optional(), Optional::isPresent);
		var path = "/pro/invitations/" + invitation.orElseThrow();
		pro.post(path + "/view", Map.of());
		pro.post(path + "/view", Map.of());
		assertThat(pro.post(path + "/interest", Map.of("message", "Gladly")).status()).isEqualTo(303);
		var link = LINK.matcher(Postbox.lettersTo(this.jdbc, this.address).getLast().text());
		assertThat(link.find()).isTrue();
		homeowner.open(link.group()).press("Open my request").press("Give them my contact details").press("Hire them");
		return invitation.orElseThrow();
	}

}

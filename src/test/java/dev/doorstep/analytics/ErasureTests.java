package dev.doorstep.analytics;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.doorstep.analytics.AnalyticsProperties.Pace;
import dev.doorstep.analytics.ErasureProperties.Eraser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Who wants to be forgotten is, here first and then wherever events went. */
class ErasureTests extends EventLabTest {

	final UUID user = UUID.randomUUID();

	final List<String> wishes = new CopyOnWriteArrayList<>();

	final List<String> audited = new CopyOnWriteArrayList<>();

	final ErasureRows rows = new ErasureRows(lab.jdbc);

	HttpServer office;

	int status = 200;

	String says = "";

	@BeforeEach
	void openTheOffice() throws IOException {
		lab.jdbc.sql("truncate analytics_erasure").update();
		this.office = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
		this.office.createContext("/", exchange -> {
			this.wishes.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + query(exchange)
					+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			var body = this.says.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(this.status, (body.length == 0) ? -1 : body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		this.office.start();
	}

	private static String query(HttpExchange exchange) {
		return (exchange.getRequestURI().getQuery() != null) ? exchange.getRequestURI().getQuery() : "";
	}

	@AfterEach
	void closeTheOffice() {
		this.office.stop(0);
	}

	@Test
	void ourOwnEventsForgetTheNumberAndStayUnsent() {
		lab.events(this.user);
		new ConsentRows(lab.jdbc).withdraw(this.user);
		this.rows.ask(this.user, List.of(EventLab.DESTINATION));
		erasures().keepUp();
		forward();

		assertThat(lab.jdbc.sql("select device_id from analytics_event").query(String.class).single())
			.isNotEqualTo(this.user.toString());
		assertThat(lab.takenIds()).isEmpty();
		assertThat(lab.heldByReason()).isEqualTo(Map.of("discarded withdrawn", 1));
		assertThat(this.wishes).isEmpty();
	}

	@Test
	void aDestinationIsAskedWhenNothingIsOnItsWayAnyMore() {
		this.rows.ask(this.user, List.of(EventLab.DESTINATION));
		erasures().keepUp();
		assertThat(this.wishes).isEmpty();
		twoMinutesPass();
		erasures().keepUp();
		erasures().keepUp();

		assertThat(this.wishes).singleElement()
			.satisfies(wish -> assertThat(wish).startsWith("Basic a2V5OnNlY3JldA== {")
				.contains("\"user_ids\":[\"" + this.user + "\"]", "\"ignore_invalid_id\":\"true\""));
		assertThat(waiting()).isZero();
	}

	@Test
	void aWishThatWasNotTakenIsRepeated() {
		this.status = 429;
		this.rows.ask(this.user, List.of(EventLab.DESTINATION));
		twoMinutesPass();
		erasures().keepUp();
		erasures().keepUp();
		assertThat(this.wishes).hasSize(1);
		assertThat(waiting()).isEqualTo(1);
		this.status = 200;
		twoMinutesPass();
		erasures().keepUp();

		assertThat(this.wishes).hasSize(2);
		assertThat(waiting()).isZero();
	}

	/** Those it has never heard of are forgotten at once, and not in its answer. */
	@Test
	void aPromiseIsFollowedUntilItIsKept() {
		this.rows.ask(this.user, List.of(EventLab.DESTINATION));
		this.rows.ask(UUID.randomUUID(), List.of(EventLab.DESTINATION));
		twoMinutesPass();
		this.says = jobs("staging");
		erasures().keepUp();
		assertThat(unfulfilled()).singleElement().satisfies(erasure -> {
			assertThat(erasure.number()).isEqualTo(this.user.toString().substring(0, 8));
			assertThat(erasure.state()).isEqualTo("asked");
		});
		erasures().keepUp();
		assertThat(this.wishes).hasSize(1);
		anHourPasses();
		erasures().keepUp();
		assertThat(this.wishes.getLast()).matches(".* start_day=\\d{4}-\\d\\d-\\d\\d&end_day=\\d{4}-\\d\\d-\\d\\d");
		assertThat(unfulfilled()).hasSize(1);
		this.says = jobs("done");
		anHourPasses();
		erasures().keepUp();
		assertThat(unfulfilled()).isEmpty();
		assertThat(this.wishes).hasSize(3);
		assertThat(this.audited).containsExactlyInAnyOrder("doorstep people: 1", "doorstep people: 1",
				"stand-in people: 1", "stand-in people: 1");
	}

	private String jobs(String state) {
		return "[{\"day\": \"2026-12-01\", \"status\": \"%s\", \"amplitude_ids\": [{\"amplitude_id\": 7, \"user_id\": \"%s\"}]}]"
			.formatted(state, this.user);
	}

	private List<Erasure> unfulfilled() {
		return this.rows.open(10).stream().filter(erasure -> !erasure.ours()).toList();
	}

	private void anHourPasses() {
		lab.jdbc.sql("update analytics_erasure set not_before = not_before - interval '1 hour'").update();
	}

	@Test
	void whatKeepsAWishFromBeingTakenIsShownUntilSomebodyHurriesIt() {
		this.status = 403;
		this.rows.ask(this.user, List.of(EventLab.DESTINATION));
		twoMinutesPass();
		erasures().keepUp();
		assertThat(unfulfilled()).singleElement().satisfies(erasure -> {
			assertThat(erasure.state()).isEqualTo("refused");
			assertThat(erasure.lastError()).isEqualTo("HTTP 403");
		});
		this.status = 200;
		lab.jdbc.sql("update analytics_erasure set wished_at = wished_at - interval '1 hour'").update();
		assertThat(this.rows.hurry()).isEqualTo(1);
		erasures().keepUp();
		assertThat(unfulfilled()).isEmpty();
	}

	@Test
	void aKeyForNobodyStopsTheStart() {
		assertThatIllegalStateException()
			.isThrownBy(() -> erasures(Map.of("elsewhere", new Eraser(new ApiKey("secret"), null))))
			.withMessageContaining("doorstep.analytics.destinations.elsewhere");
	}

	private Erasures erasures() {
		var url = URI.create("http://localhost:" + this.office.getAddress().getPort() + "/api/2/deletions/users");
		return erasures(Map.of(EventLab.DESTINATION, new Eraser(new ApiKey("secret"), url)));
	}

	private Erasures erasures(Map<String, Eraser> erasers) {
		var destination = new DestinationProperties(null, null, new ApiKey("key"), Region.US, null, null, false);
		var pace = new Pace(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofSeconds(1),
				Duration.ofSeconds(1));
		return new Erasures(this.rows,
				new AnalyticsProperties(Map.of(EventLab.DESTINATION, destination), Duration.ofDays(90), pace),
				new ErasureProperties(erasers), entry -> this.audited.add(entry.subject() + " " + entry.after()),
				lab.transaction);
	}

	private void twoMinutesPass() {
		lab.jdbc.sql("update analytics_erasure set not_before = not_before - interval '121 seconds'").update();
	}

	private int waiting() {
		return lab.jdbc.sql("select count(*) from analytics_erasure where destination <> ''")
			.query(Integer.class)
			.single();
	}

}

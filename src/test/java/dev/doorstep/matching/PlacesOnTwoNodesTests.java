package dev.doorstep.matching;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import dev.doorstep.testing.ApplicationCopy;
import dev.doorstep.testing.BesideOthers;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.RunningCopy;
import dev.doorstep.testing.TestDatabase;
import dev.doorstep.ui.LinkToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fifty professionals who want one of three places, at the same instant, by two nodes.
 */
@BesideOthers
class PlacesOnTwoNodesTests {

	private static final int PROS = 50;

	private static final int PLACES = 3;

	@TempDir
	private Path directory;

	@Test
	void threeGetAPlaceAndTheOthersReadThatAllAreTaken() throws Exception {
		var url = TestDatabase.create();
		var copy = ApplicationCopy.in(this.directory.resolve("classes"));
		try (var one = node(copy, url); var database = started(one, url); var two = node(copy, url)) {
			var jdbc = JdbcClient.create(database);
			var answers = pressed(presses(jdbc, List.of(one.url(), two.url())));
			assertThat(answers.stream().filter(answer -> answer.status() == 303)).hasSize(PLACES);
			var late = answers.stream().filter(answer -> answer.status() == 409).toList();
			assertThat(late).hasSize(PROS - PLACES)
				.allMatch(answer -> answer.notice().startsWith("All places were taken just before you"));
			assertThat(count(jdbc, "invitations where state = 'interested'")).isEqualTo(PLACES);
			assertThat(count(jdbc, "matchings where state = 'full'")).isEqualTo(1);
		}
	}

	/** Everybody reads that there is room, and presses when all have read it. */
	private static List<Callable<Page>> presses(JdbcClient jdbc, List<String> nodes) {
		var request = request(jdbc);
		var presses = new ArrayList<Callable<Page>>();
		var atOnce = new CyclicBarrier(PROS);
		for (int pro = 0; pro < PROS; pro++) {
			var browser = new Browser(URI.create(nodes.get(pro % 2)).getPort());
			var path = "/pro/invitations/" + invited(jdbc, request, pro, browser);
			assertThat(browser.open(path).text()).contains("0 of 3 places are taken");
			presses.add(() -> {
				atOnce.await();
				return browser.post(path + "/interest", Map.of("message", "Me!"));
			});
		}
		return presses;
	}

	private static List<Page> pressed(List<Callable<Page>> presses) throws InterruptedException {
		try (var threads = Executors.newFixedThreadPool(PROS)) {
			return threads.invokeAll(presses).stream().map(Future::resultNow).toList();
		}
	}

	private static RunningCopy node(ApplicationCopy copy, String url) throws Exception {
		return copy.start("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
				"--spring.datasource.password=postgres");
	}

	/** The first node makes the tables; two at once would wait for each other anyway. */
	private static HikariDataSource started(RunningCopy node, String url) {
		node.url();
		var database = new HikariDataSource();
		database.setJdbcUrl(url);
		database.setUsername("postgres");
		database.setPassword("postgres");
		database.setMaximumPoolSize(1);
		return database;
	}

	private static UUID request(JdbcClient jdbc) {
		var request = jdbc.sql("""
				insert into requests (id, version, reference, facts, summary, locale, suspicion, submitted_at)
				values (gen_random_uuid(), 0, 'DS-2222-22', cast(:facts as jsonb), '[]', 'en', '', now()) returning id
				""").param("facts", """
				{"job": {"trade": "plumbing"}, "area": {"country": "US", "postalCode": "94110", "city": "San Francisco",
					"state": "CA", "latitude": 37.7, "longitude": -122.4}, "urgency": {"when": "FLEXIBLE"},
					"contact": {"name": "Grace", "email": "grace@home.example"}}
				""").query(UUID.class).single();
		jdbc.sql("""
				insert into matchings (request_id, opened_at, expires_at, due_at, cleared_at)
				values (:request, now(), now() + interval '14 days', now() + interval '1 day', now())
				""").param("request", request).update();
		return request;
	}

	/** Signs a professional in and offers them the request. */
	private static UUID invited(JdbcClient jdbc, UUID request, int number, Browser browser) {
		var session = LinkToken.random();
		browser.cookies().put("pro", session.value());
		return jdbc.sql("""
				with pro as (
					insert into pros (company, person, email, state, trades, country, postal_code, city, latitude,
						longitude, travel_km, time_zone, hours, capacity, load, demo, confirmed_at)
					values ('Company', 'Ada', :email, 'verified', '{plumbing}', 'US', '94110', 'San Francisco', 37.7,
						-122.4, 20, 'America/Los_Angeles', '{[0,10080)}', 3, 1, true, now())
					returning id),
				session as (
					insert into pro_sessions (hash, pro_id, expires_at)
					select :hash, id, now() + cast(:validity as interval) from pro)
				insert into invitations (request_id, pro_id, kilometres, points, offered_at, deadline)
				select :request, id, 1, '{}', now(), now() + interval '1 day' from pro
				returning id
				""")
			.param("email", "pro" + number + "@pros.example")
			.param("hash", session.hash())
			.param("validity", Duration.ofDays(1).toString())
			.param("request", request)
			.query(UUID.class)
			.single();
	}

	private static int count(JdbcClient jdbc, String what) {
		return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
	}

}

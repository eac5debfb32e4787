package dev.doorstep.flags;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.ApplicationCopy;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.RunningCopy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Three processes over one database. A toggle counts as seen when a homeowner's first
 * page has changed on each of them.
 */
@Isolated("It holds a clock against three processes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeNodesTests {

	private static final Duration CALLED = Duration.ofSeconds(1);

	private static final Duration CALL_LOST = Duration.ofSeconds(3);

	/** Before this, what is measured is how a JVM starts. */
	private static final int WARM_UP = 10;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Pattern DATABASE = Pattern.compile("PostgreSQL .* listens on (127\\.0\\.0\\.1:\\d+)");

	@TempDir
	static Path classes;

	@TempDir
	static Path database;

	private final List<RunningCopy> nodes = new ArrayList<>();

	private List<Browser> homeowners;

	private JdbcClient jdbc;

	private Browser admin;

	@BeforeAll
	void start() throws IOException {
		var copy = ApplicationCopy.in(classes);
		this.nodes.add(copy.start("--doorstep.database.directory=" + database));
		this.nodes.getFirst().url();
		var url = "jdbc:postgresql://" + this.nodes.getFirst().logged(DATABASE) + "/postgres";
		this.jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
		this.jdbc.sql("alter database postgres set search_path to public, deaf, pg_catalog").update();
		for (int node = 2; node <= 3; node++) {
			this.nodes.add(copy.start("--spring.datasource.url=" + url, "--spring.datasource.username=postgres"));
		}
		this.homeowners = this.nodes.stream().map(ThreeNodesTests::browser).toList();
		this.admin = browser(this.nodes.getLast());
		Admin.signedIn(this.admin, this.jdbc, Role.ADMIN);
		publish(this.admin.open("/console/steps").press("Move up: When").press("Move up: When").press("Move up: When"));
		Stream.generate(this::toggle).limit(WARM_UP).forEach(time -> assertThat(time).isPositive());
	}

	private static Browser browser(RunningCopy node) {
		return new Browser(URI.create(node.url()).getPort());
	}

	@AfterAll
	void stop() throws IOException {
		for (var node : this.nodes.reversed()) {
			node.close();
		}
	}

	@Test
	void everyNodeShowsAToggleWithinASecond() {
		assertThat(p95("called", 30)).isLessThanOrEqualTo(CALLED);
	}

	/** Whoever publishes finds a function that calls nobody, before PostgreSQL's own. */
	@Test
	void aLostCallIsMadeUpForWithinThreeSeconds() {
		this.jdbc.sql("""
				create schema deaf;
				create function deaf.pg_notify(text, text) returns void language sql as ''
				""").update();
		try {
			assertThat(p95("not called", 20)).isLessThanOrEqualTo(CALL_LOST);
		}
		finally {
			this.jdbc.sql("drop schema deaf cascade").update();
		}
	}

	@Test
	void aCutLineIsMendedWithinThreeSeconds() {
		this.jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = :name")
			.param("name", RevisionLine.NAME)
			.query()
			.listOfRows();

		assertThat(toggle()).isLessThanOrEqualTo(CALL_LOST);
	}

	@Test
	void everyNodeIsBackOnTheNewestRevisionAfterPostgresqlDied() throws IOException {
		var postmaster = Files.readAllLines(database.resolve("cluster/postmaster.pid")).getFirst();
		ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow().destroyForcibly();
		await().atMost(PATIENCE).until(() -> this.admin.get("/console/steps").status() == 200);

		toggle();

		shows("3 of 3 nodes run revision " + newest());
	}

	@Test
	void theConsoleShowsANodeThatIsBehindAndOneThatIsAway() throws IOException {
		var slow = this.nodes.get(1);
		slow.pause();
		try {
			publish(switched());
			shows("2 of 3 nodes run revision " + newest());
			assertThat(this.admin.open("/console/revisions").text("[aria-labelledby=nodes]"))
				.contains("Revision " + (newest() - 1));
			shows("2 of 2 nodes run revision " + newest());
			assertThat(this.admin.open("/console/revisions").text("[aria-labelledby=nodes]"))
				.contains("Not heard of for");
		}
		finally {
			slow.goOn();
		}
		shows("3 of 3 nodes run revision " + newest());
	}

	private void shows(String words) {
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.admin.open("/console/revisions").text("[aria-labelledby=nodes]"))
				.contains(words));
	}

	private long newest() {
		return this.jdbc.sql("select max(number) from revision").query(Long.class).single();
	}

	private Duration p95(String what, int toggles) {
		var times = Stream.generate(this::toggle).limit(toggles).sorted().toList();
		var p95 = times.get((int) Math.ceil(times.size() * 0.95) - 1);
		System.out.printf("Toggle seen by 3 nodes, %s: median %d ms, p95 %d ms, slowest %d ms (%d toggles)%n", what,
				times.get(times.size() / 2).toMillis(), p95.toMillis(), times.getLast().toMillis(), times.size());
		return p95;
	}

	private Duration toggle() {
		var page = switched();
		var before = heading(this.homeowners.getLast());
		var begin = System.nanoTime();
		publish(page);
		await().pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(5))
			.atMost(PATIENCE)
			.until(() -> this.homeowners.stream().noneMatch(browser -> heading(browser).equals(before)));
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	/** The plan with its first step on that was off, or off that was on. */
	private Page switched() {
		return this.admin.open("/console/steps").press("When");
	}

	private static void publish(Page plan) {
		var published = plan.fill("reason", "To try it").send("Publish");
		assertThat(published.status()).as(published.text()).isEqualTo(303);
	}

	private static String heading(Browser browser) {
		return browser.get("/request").heading();
	}

}

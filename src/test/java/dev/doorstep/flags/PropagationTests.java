package dev.doorstep.flags;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.doorstep.Doorstep;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static dev.doorstep.flags.TestFlags.adding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Three whole nodes over one database, each on a port of its own. */
@DoorstepTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PropagationTests {

	private static final int TOGGLES = 30;

	private static final Duration CALLED = Duration.ofSeconds(1);

	private static final Duration CALL_LOST = Duration.ofSeconds(3);

	@Autowired
	Publishing publishing;

	@Autowired
	Revisions here;

	@Autowired
	RevisionRepository repository;

	@Autowired
	NodeRepository nodes;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcConnectionDetails database;

	@Autowired
	JdbcClient jdbc;

	private final List<ConfigurableApplicationContext> others = new ArrayList<>();

	@BeforeAll
	void startTwoMore() {
		for (int node = 2; node <= 3; node++) {
			this.others.add(new SpringApplicationBuilder(Doorstep.class).run("--server.port=0",
					"--spring.datasource.url=" + this.database.getJdbcUrl(),
					"--spring.datasource.username=" + this.database.getUsername(),
					"--spring.datasource.password=" + this.database.getPassword()));
		}
	}

	@AfterAll
	void stopThem() {
		this.others.forEach(ConfigurableApplicationContext::close);
	}

	@Test
	void everyNodeSeesAToggleWithinASecond() {
		var times = Stream.generate(this::toggle).limit(TOGGLES).map(this::untilAllSee).sorted().toList();

		var p95 = times.get((int) Math.ceil(times.size() * 0.95) - 1);
		System.out.printf("Toggle seen by 3 nodes: median %d ms, p95 %d ms, slowest %d ms (%d toggles)%n",
				times.get(times.size() / 2).toMillis(), p95.toMillis(), times.getLast().toMillis(), times.size());
		assertThat(p95).isLessThanOrEqualTo(CALLED);
	}

	@Test
	void aLostCallIsMadeUpForWithinThreeSeconds() {
		var current = this.here.current();
		var begin = System.nanoTime();
		this.transaction.executeWithoutResult(status -> this.repository.add(current.number() + 1, null, "Ana",
				"Nobody is called", null, adding("uncalled").apply(current.configuration())));

		var took = untilAllSee(new Toggle(current.number() + 1, begin));
		System.out.printf("Toggle seen by 3 nodes without a call: %d ms%n", took.toMillis());
		assertThat(took).isLessThanOrEqualTo(CALL_LOST);
	}

	@Test
	void nodesFindBackWhenTheirConnectionsAreCut() {
		this.jdbc.sql("""
				select pg_terminate_backend(pid) from pg_stat_activity
				where datname = current_database() and application_name = :name
				""").param("name", RevisionLine.NAME).query().listOfRows();

		assertThat(untilAllSee(toggle())).isLessThanOrEqualTo(CALL_LOST);
	}

	@Test
	void theConsoleKnowsWhatEachNodeRuns() {
		untilAllSee(toggle());

		await().untilAsserted(() -> assertThat(this.nodes.all()).hasSize(3)
			.allMatch(node -> node.revision() == this.here.current().number() && !node.away()));
	}

	private record Toggle(long revision, long begin) {
	}

	private Toggle toggle() {
		var begin = System.nanoTime();
		var base = this.here.current().number();
		var revision = this.publishing.publish(base, "Measured", adding("toggle-" + base));
		return new Toggle(revision.number(), begin);
	}

	private Duration untilAllSee(Toggle toggle) {
		await().pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(2))
			.atMost(Duration.ofSeconds(20))
			.until(() -> Stream
				.concat(Stream.of(this.here), this.others.stream().map(node -> node.getBean(Revisions.class)))
				.allMatch(node -> node.current().number() >= toggle.revision()));
		return Duration.ofNanos(System.nanoTime() - toggle.begin());
	}

}

package dev.doorstep.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.doorstep.flags.StaleFlags.Staleness;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.Homeowner;
import dev.openfeature.sdk.Client;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.doorstep.flags.TestFlags.adding;
import static dev.doorstep.flags.TestFlags.release;
import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class StaleFlagsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

	@Autowired
	StaleFlags stale;

	@Autowired
	FlagUseKeeper keeper;

	@Autowired
	Client flags;

	@Autowired
	Publishing publishing;

	@Autowired
	Revisions revisions;

	@Autowired
	FlagUse use;

	@Autowired
	Previews previews;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	@Test
	void aFlagNobodyAsksForIsStaleAfterThirtyDays() {
		add(release("forgotten"));
		this.keeper.keep();
		pass("forgotten", 29);
		assertThat(stale()).doesNotContainKey("forgotten");

		pass("forgotten", 2);
		assertThat(stale()).containsEntry("forgotten", Staleness.UNASKED);

		this.flags.getBooleanValue("forgotten", false);
		this.keeper.keep();
		assertThat(stale()).doesNotContainKey("forgotten");
	}

	@Test
	void whatAllNodesCountAddsUp() {
		add(release("asked"));
		this.flags.getBooleanValue("asked", false);
		this.flags.getBooleanValue("asked", false);
		this.keeper.keep();
		this.flags.getBooleanValue("asked", false);
		this.keeper.keep();
		this.keeper.keep();

		assertThat(this.jdbc.sql("select asked from flag_use where key = 'asked'").query(Long.class).single())
			.isEqualTo(3);
	}

	@Test
	void whoeverOnlyLooksIsNotCounted() {
		add(release("looked-at"));
		this.flags.getBooleanValue("looked-at", false, VisitorContext.of("ada").uncounted());
		this.keeper.keep();

		assertThat(this.jdbc.sql("select asked from flag_use where key = 'looked-at'").query(Long.class).single())
			.isZero();
	}

	@Test
	void aPreviewIsNoUseOfAFlag() {
		this.use.drain();
		var ada = new Homeowner(new Browser(this.port));
		var preview = new Preview(this.revisions.current().number(), Map.of(), Instant.now().plusSeconds(600));
		ada.opens(this.previews.path(preview)).presses("Begin the preview");
		ada.describesALeakingFaucet();
		assertThat(this.use.drain().values()).containsOnly(0L);

		ada.presses("End the preview").describesALeakingFaucet();
		assertThat(this.use.drain()).extractingByKey("step.location").isNotEqualTo(0L);
	}

	@Test
	void namesThatAreNoFlagsAreNotKept() {
		this.flags.getBooleanValue("made-up", false);
		this.keeper.keep();

		assertThat(this.jdbc.sql("select key from flag_use").query(String.class).list()).isNotEmpty()
			.doesNotContain("made-up");
	}

	@Test
	void aFlagIsStaleAfterItsDateOfReview() {
		assertThat(this.stale.of(reviewed(TODAY.minusDays(1)), TODAY)).containsValue(Staleness.OVERDUE);
		assertThat(this.stale.of(reviewed(TODAY), TODAY)).isEmpty();
	}

	private Map<String, Staleness> stale() {
		return this.stale.of(this.revisions.current().configuration(), TODAY);
	}

	private void add(Flag flag) {
		this.publishing.publish(this.revisions.current().number(), "To try", adding(flag));
	}

	private void pass(String key, int days) {
		this.jdbc.sql("""
				update flag_use set known_since = known_since - make_interval(days => :days),
					asked_at = asked_at - make_interval(days => :days)
				where key = :key
				""").param("days", days).param("key", key).update();
	}

	private static Configuration reviewed(LocalDate by) {
		var flag = release("reviewed");
		return new Configuration(List.of(),
				List.of(new Flag(flag.key(), flag.kind(), flag.type(), flag.description(), flag.owner(), by,
						flag.variants(), true, flag.off(), List.of(), List.of(), flag.otherwise(), flag.seed(), 2)));
	}

}

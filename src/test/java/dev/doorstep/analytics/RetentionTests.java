package dev.doorstep.analytics;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Weeks come and go, but not before everybody is done with them. */
class RetentionTests extends EventLabTest {

	private static final Duration KEEP = Duration.ofDays(90);

	private static final Duration LATER = KEEP.plusDays(8);

	private final Partitions partitions = new Partitions(lab.jdbc);

	private final LocalDate thisWeek = Partitions.monday(Instant.now());

	@BeforeEach
	void room() {
		this.partitions.mondays().forEach(this.partitions::drop);
		retention(EventLab.DESTINATION).afterPropertiesSet();
		lab.jdbc.sql("update analytics_rollup set xid = '0', seq = 0, events = 0, left_out = 0").update();
		lab.jdbc.sql("delete from analytics_mark where events > 0").update();
	}

	@Test
	void weeksAreThereBeforeTheyBegin() {
		assertThat(this.partitions.mondays()).containsExactly(this.thisWeek, this.thisWeek.plusWeeks(1),
				this.thisWeek.plusWeeks(2), this.thisWeek.plusWeeks(3), this.thisWeek.plusWeeks(4));
		retention().keepUp(Instant.now().plus(Duration.ofDays(21)));
		assertThat(this.partitions.mondays()).hasSize(8).endsWith(this.thisWeek.plusWeeks(7));
	}

	@Test
	void aWeekGoesWhenItIsOverAndDelivered() {
		lab.events(3);
		forward();
		rollUp();
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(Duration.ofDays(89)));
		assertThat(this.partitions.mondays()).contains(this.thisWeek);
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(LATER));
		assertThat(this.partitions.mondays()).doesNotContain(this.thisWeek);
		assertThat(left()).isZero();
	}

	@Test
	void aWeekStaysForADestinationThatIsBehind() {
		lab.events(3);
		rollUp();
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(LATER));
		assertThat(left()).isEqualTo(3);
		forward();
		retention(EventLab.DESTINATION, "not begun").keepUp(Instant.now().plus(LATER));
		assertThat(left()).isEqualTo(3);
		retention().keepUp(Instant.now().plus(LATER));
		assertThat(left()).isZero();
	}

	@Test
	void aWeekStaysForReportsThatAreBehind() {
		lab.events(3);
		forward();
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(LATER));
		assertThat(left()).isEqualTo(3);
		rollUp();
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(LATER));
		assertThat(left()).isZero();
	}

	@Test
	void aWeekStaysForAnEventThatWaitsButNotForOneThatNobodyWanted() {
		var loud = UUID.randomUUID();
		var ids = lab.events(loud, UUID.randomUUID());
		amplitude.next(Behaviour.json(400, Map.of("throttled_events", List.of(0), "silenced_events", List.of(1))));
		forward();
		rollUp();
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(LATER));
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked silenced", 1, "retry throttled", 1));
		assertThat(left()).isEqualTo(2);
		lab.clock.move(Duration.ofSeconds(30));
		forward();
		assertThat(lab.takenIds()).containsExactly(ids.getFirst());
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(LATER));
		assertThat(left()).isZero();
		assertThat(lab.heldByReason()).isEmpty();
		var balance = balance(EventLab.DESTINATION);
		assertThat(balance.written()).isEqualTo(2);
		assertThat(balance.accepted()).isEqualTo(1);
		assertThat(balance.discarded()).isEqualTo(1);
		assertThat(balance.waiting()).isZero();
		assertThat(balance.missing()).isZero();
	}

	/** Half of what there ever was is gone by then. */
	@Test
	void aDestinationThatIsNewBeginsBehindTheWeeksThatAreGone() {
		lab.events(3);
		rollUp();
		retention().keepUp(Instant.now().plus(LATER));
		assertThat(left()).isZero();
		retention().afterPropertiesSet();
		lab.events(4);
		var newcomer = lab.node("newcomer", lab.receiver());
		lab.awaitVisible();
		assertThat(balance("newcomer").waiting()).isEqualTo(4);
		assertThat(balance("newcomer").missing()).isZero();
		EventLab.run(newcomer);
		assertThat(balance("newcomer").accepted()).isEqualTo(4);
		assertThat(balance("newcomer").discarded()).isEqualTo(3);
		assertThat(balance("newcomer").missing()).isZero();
	}

	private static Balance balance(String destination) {
		return new Balances(lab.jdbc).find(destination).orElseThrow();
	}

	@Test
	void eventsThatMayNotLeaveKeepNoWeek() {
		lab.events(1);
		lab.store()
			.add(List.of(new NewEvent(UUID.randomUUID(), "Step Viewed", null, UUID.randomUUID(), null,
					Visitor.NO_SESSION, Traffic.PERSON.key(), Consent.REFUSED.key(), Instant.now(), Map.of())));
		forward();
		rollUp();
		assertThat(amplitude.sizes()).containsExactly(1);
		retention(EventLab.DESTINATION).keepUp(Instant.now().plus(LATER));
		assertThat(left()).isZero();
	}

	private EventRetention retention(String... destinations) {
		var file = new DestinationProperties(Path.of("unused"), null, null, Region.US, null, null, false);
		var all = new HashMap<String, DestinationProperties>();
		List.of(destinations).forEach(name -> all.put(name, file));
		return new EventRetention(this.partitions, new AnalyticsProperties(all, KEEP, lab.pace()));
	}

	private static void rollUp() {
		var rollup = new Rollup(new RollupRows(lab.jdbc), new EventMarks(lab.jdbc));
		lab.transaction.executeWithoutResult(status -> rollup.round());
	}

	private static int left() {
		return lab.jdbc.sql("select count(*) from analytics_event").query(Integer.class).single();
	}

}

package dev.doorstep.analytics;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.testing.amplitude.Behaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A receiver is away for a day or a week while events are written all the time. */
class LongAbsenceTests extends EventLabTest {

	private static final int SOME = 60;

	@TempDir
	private Path directory;

	private EventWriter writer;

	@BeforeEach
	void begin() throws IOException {
		this.writer = new EventWriter(lab, this.directory.resolve("history"));
	}

	@AfterEach
	void end() throws IOException {
		this.writer.close();
	}

	@Test
	void afterADayEverythingArrivesAndNobodyWasPesteredMeanwhile() throws IOException {
		amplitude.always(new Behaviour.Cuts());
		for (int minute = 0; minute < 24 * 60; minute++) {
			EventLab.run(this.node);
			lab.clock.move(Duration.ofMinutes(1));
		}
		// At most every two and a half minutes: five, less the half that chance may take.
		assertThat(amplitude.requests().size()).isBetween(100, 24 * 60 / 2);
		amplitude.always(Behaviour.honest());
		drains();
		var findings = this.writer.check(amplitude);
		assertThat(findings.clean()).as(findings.toString()).isTrue();
		assertThat(findings.acknowledged()).isEqualTo(amplitude.taken().size());
		assertThat(lab.heldByReason()).isEmpty();
	}

	@Test
	void whatMayHaveArrivedAWeekAgoIsParkedAndCounted() throws IOException {
		awaitMore();
		amplitude.next(new Behaviour.Cuts());
		forward();
		lab.clock.move(Duration.ofDays(7));
		awaitMore();
		drains();
		var held = held();
		assertThat(held).isNotEmpty();
		assertThat(lab.heldByReason()).isEqualTo(Map.of("parked dedupe_window", held.size()));
		var findings = this.writer.check(amplitude, held);
		assertThat(findings.clean()).as(findings.toString()).isTrue();
		assertThat(findings.acknowledged()).isEqualTo(amplitude.taken().size() + held.size());
		assertThat(amplitude.repeated()).isEmpty();
	}

	private static Map<String, Set<String>> held() {
		var held = new HashMap<String, Set<String>>();
		lab.jdbc.sql("""
				select properties ->> 'step' as key, insert_id
				from analytics_held join analytics_event using (recorded_at, xid, seq)
				""").query(row -> {
			held.put(row.getString("key"), Set.of(row.getString("insert_id")));
		});
		return held;
	}

	@Test
	void whoIsForgottenMeanwhileIsNotHeardOfWhenItIsBack() throws IOException {
		amplitude.always(Behaviour.answers(503));
		awaitMore();
		forward();
		var devices = new ArrayList<UUID>();
		var rows = new ErasureRows(lab.jdbc);
		this.writer.comesAndIsForgotten(device -> {
			devices.add(device);
			lab.awaitVisible();
			EventLab.run(this.node);
			new ConsentRows(lab.jdbc).withdraw(device);
			rows.ask(device, List.of(EventLab.DESTINATION));
			rows.unlink(device.toString());
		});
		amplitude.always(Behaviour.honest());
		lab.clock.move(Duration.ofHours(1));
		drains();
		var findings = this.writer.check(amplitude);
		assertThat(findings.clean()).as(findings.toString()).isTrue();
		assertThat(findings.acknowledged()).isEqualTo(amplitude.taken().size());
		assertThat(lab.heldByReason()).isEqualTo(Map.of("discarded withdrawn", 1));
		assertThat(mentions(devices.getFirst())).isZero();
		assertThat(new Balances(lab.jdbc).find(EventLab.DESTINATION).orElseThrow().missing()).isZero();
	}

	private static int mentions(UUID device) {
		return lab.jdbc.sql("""
				select count(*) from (select event::text as row from analytics_event event
					union all select held::text from analytics_held held) rows
				where row like '%' || :device || '%'
				""").param("device", device.toString()).query(Integer.class).single();
	}

	private static void awaitMore() {
		var before = lab.written();
		await().until(() -> lab.written() >= before + SOME);
	}

	private void drains() {
		this.writer.stop();
		forward();
		lab.clock.move(Duration.ofMinutes(10));
		forward();
	}

}

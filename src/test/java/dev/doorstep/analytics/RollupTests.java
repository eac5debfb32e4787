package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import dev.doorstep.ui.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RollupTests {

	private static final Instant BEGIN = Instant.parse("2026-10-20T00:00:00Z");

	final ReportLab lab = new ReportLab();

	@AfterEach
	void close() {
		this.lab.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void sumsAreAsTheEventsAre(long seed) {
		var events = new RandomVisits(seed).of(300, BEGIN, Duration.ofDays(12));
		int third = events.size() / 3;
		this.lab.store(events.subList(0, third));
		this.lab.rollsUp();
		events.subList(third, events.size()).forEach(event -> this.lab.store(List.of(event)));
		this.lab.rollsUp();
		for (var zone : List.of("UTC", "America/Los_Angeles", "Asia/Kolkata", "Asia/Kathmandu")) {
			var period = new Period(LocalDate.of(2026, 10, 22), LocalDate.of(2026, 10, 28), ZoneId.of(zone));
			agree(period, Slice.ALL, null);
			agree(period, new Slice(Dimension.DEVICE, "phone"), "device");
			agree(period, new Slice(Dimension.JOB_TYPE, "paint-room"), "job_type");
		}
	}

	private void agree(Period period, Slice slice, String property) {
		var sums = this.lab.funnel.sums(slice, period);
		var recount = new Recount(this.lab.jdbc);
		var value = slice.value();
		assertThat(count(sums, "", "started")).isPositive().isEqualTo(recount.sum(period, property, value, rows -> 1));
		assertThat(count(sums, "", "submitted")).isEqualTo(recount.sum(period, property, value, Recount::submitted));
		for (var step : ReportLab.STEPS) {
			var expected = Map.of("applied", Recount.applied(step), "viewed", Recount.reached("Step Viewed", step),
					"completed", Recount.reached("Step Completed", step), "stumbled",
					Recount.reached("Validation Error Shown", step), "changed", Recount.times("Step Changed", step),
					"error.zip", Recount.errors(step, "zip"), "error.email", Recount.errors(step, "email"));
			expected.forEach((name, question) -> assertThat(count(sums, step, name)).as(step + " " + name)
				.isEqualTo(recount.sum(period, property, value, question)));
		}
		assertThat(sums.values().stream().mapToLong(counts -> counts.getOrDefault("ended", 0L)).sum())
			.isEqualTo(count(sums, "", "started") - count(sums, "", "submitted"));
	}

	private static long count(Map<String, Map<String, Long>> sums, String step, String name) {
		return sums.getOrDefault(step, Map.of()).getOrDefault(name, 0L);
	}

	@Test
	void aDaysSumsAndItsQuartersAreTheSame() {
		this.lab.store(new RandomVisits(4).of(100, BEGIN, Duration.ofDays(3)));
		this.lab.rollsUp();
		assertThat(total("day")).isEqualTo(total("quarter")).isPositive();
	}

	private long total(String span) {
		return this.lab.jdbc.sql("""
				select sum(cast(count as bigint)) from analytics_sum, jsonb_each_text(counts) as counted (name, count)
				where span = :span
				""").param("span", span).query(Long.class).single();
	}

	@Test
	void aSlowTransactionIsCountedAfterAQuickOne() {
		var at = BEGIN.plusSeconds(60);
		this.lab.transaction.executeWithoutResult(slow -> {
			this.lab.store(ReportLab.viewed("jobtype"), ReportLab.somebody(), at);
			var quick = Thread.ofPlatform().start(() -> {
				this.lab.store(ReportLab.viewed("jobtype"), ReportLab.somebody(), at);
				this.lab.rollsUpOnce();
			});
			await().until(() -> !quick.isAlive());
		});
		this.lab.rollsUp();
		assertThat(count(this.lab.everybody(ofDay("UTC", "2026-10-20")), "", "started")).isEqualTo(2);
	}

	/** Nodes take turns, and what is summed once is not summed again. */
	@Test
	void countsNothingTwice() {
		this.lab.store(new RandomVisits(5).of(50, BEGIN, Duration.ofHours(5)));
		this.lab.rollsUp();
		var once = this.lab.everybody(ofDay("UTC", "2026-10-20"));
		this.lab.transaction.executeWithoutResult(other -> {
			assertThat(this.lab.rows.lock()).isPresent();
			Thread.ofPlatform().start(this.lab::rollsUp);
		});
		this.lab.rollsUp();
		assertThat(this.lab.everybody(ofDay("UTC", "2026-10-20"))).isEqualTo(once);
	}

	/** The clock goes back in one zone; the day is an hour longer there. */
	@ParameterizedTest
	@CsvSource({ "America/New_York, 2026-11-01, 25", "America/New_York, 2026-03-08, 23", "Asia/Kolkata, 2026-11-01, 24",
			"Australia/Lord_Howe, 2026-10-04, 24", "Asia/Kathmandu, 2026-11-01, 24" })
	void aDayHasTheHoursItHasInItsZone(String zone, String day, int hours) {
		var period = ofDay(zone, day);
		for (int hour = -2; hour < 27; hour++) {
			this.lab.store(ReportLab.viewed("jobtype"), ReportLab.somebody(),
					period.from().plus(Duration.ofHours(hour)).plusSeconds(1));
		}
		this.lab.rollsUp();
		assertThat(count(this.lab.everybody(period), "", "started")).isEqualTo(hours);
		assertThat(this.lab.funnel.starts(Slice.ALL, period.edges())).singleElement()
			.satisfies(counted -> assertThat(counted.started()).isEqualTo(hours));
	}

	@Test
	void countsWhereSomebodyStoppedAndWhatTheyHadTouchedLast() {
		var visitor = ReportLab.somebody();
		this.lab.store(ReportLab.viewed("jobtype"), visitor, BEGIN);
		this.lab.store(ReportLab.completed("jobtype"), visitor, BEGIN.plusSeconds(10));
		this.lab.store(
				new TrackedEvent.ValidationErrorShown(new Word("questions"), 1, ReportLab.words(List.of("zip")),
						ReportLab.words(List.of("missing")), null, null, null, null, 1),
				visitor, BEGIN.plusSeconds(20));
		this.lab.rollsUp();
		var sums = this.lab.everybody(ofDay("UTC", "2026-10-20"));
		assertThat(sums.get("questions")).containsEntry("ended", 1L).containsEntry("left.zip", 1L);
		this.lab.store(
				new TrackedEvent.FieldTouched(new Word("questions"), 1, new Word("name"), null, null, null, null, 1),
				visitor, BEGIN.plusSeconds(40));
		this.lab.rollsUp();
		assertThat(this.lab.everybody(ofDay("UTC", "2026-10-20")).get("questions")).containsEntry("left.name", 1L)
			.doesNotContainKey("left.zip");
		this.lab.store(SomeEvents.submitted(), visitor, BEGIN.plusSeconds(100));
		this.lab.rollsUp();
		assertThat(this.lab.everybody(ofDay("UTC", "2026-10-20")).get("questions")).doesNotContainKeys("ended",
				"left.name");
	}

	private static Period ofDay(String zone, String day) {
		return new Period(LocalDate.parse(day), LocalDate.parse(day), ZoneId.of(zone));
	}

}

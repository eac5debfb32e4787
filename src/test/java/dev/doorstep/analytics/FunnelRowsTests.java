package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What reports read from the sums, beyond the sums themselves. */
class FunnelRowsTests {

	private static final Instant BEGIN = Instant.parse("2026-10-20T00:00:00Z");

	private static final Period WEEK = new Period(LocalDate.of(2026, 10, 22), LocalDate.of(2026, 10, 28),
			ZoneId.of("America/Los_Angeles"));

	final ReportLab lab = new ReportLab();

	@AfterEach
	void close() {
		this.lab.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "DEVICE", "SOURCE", "JOB_TYPE", "VARIANT" })
	void comparesEachValueAsItWouldBeAlone(Dimension dimension) {
		this.lab.store(new RandomVisits(6).of(200, BEGIN, Duration.ofDays(12)));
		this.lab.rollsUp();
		var breakdown = this.lab.funnel.breakdown(dimension, WEEK, 10);
		assertThat(breakdown).hasSizeBetween(2, 3);
		breakdown.forEach((value, steps) -> {
			var alone = this.lab.funnel.sums(new Slice(dimension, value), WEEK);
			assertThat(steps.keySet()).isEqualTo(alone.keySet());
			alone.forEach((step, counts) -> assertThat(steps.get(step)).as(value + " " + step).isEqualTo(only(counts)));
		});
		assertThat(breakdown.keySet()).containsExactlyElementsOf(mostFirst(breakdown));
		assertThat(this.lab.funnel.breakdown(dimension, WEEK, 1).keySet())
			.containsExactly(breakdown.keySet().iterator().next());
	}

	private static Map<String, Long> only(Map<String, Long> counts) {
		var kept = new TreeMap<>(counts);
		kept.keySet().retainAll(List.of("started", "submitted", "applied", "completed"));
		return kept;
	}

	private static List<String> mostFirst(Map<String, Map<String, Map<String, Long>>> breakdown) {
		return breakdown.entrySet()
			.stream()
			.sorted((left, right) -> Long.compare(right.getValue().get("").get("started"),
					left.getValue().get("").get("started")))
			.map(Map.Entry::getKey)
			.toList();
	}

	@Test
	void offersTheValuesOfTheDaysThatCountMost() {
		this.lab.store(new RandomVisits(7).of(150, BEGIN, Duration.ofDays(12)));
		this.lab.rollsUp();
		var day = new Period(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25), ZoneOffset.UTC);
		var values = this.lab.funnel.values(day, 2);
		assertThat(values).containsOnlyKeys(Dimension.DEVICE, Dimension.LOCALE, Dimension.SOURCE, Dimension.JOB_TYPE,
				Dimension.REVISION, Dimension.VARIANT);
		values.forEach((dimension, found) -> assertThat(found)
			.containsExactlyElementsOf(this.lab.funnel.breakdown(dimension, day, 2).keySet()));
		assertThat(this.lab.funnel.values(Period.lastDays(1, LocalDate.of(2020, 1, 1), ZoneOffset.UTC), 2)).isEmpty();
	}

	@Test
	void whoDidSomethingLatelyIsUnderWay() {
		var now = BEGIN.plus(Duration.ofHours(12));
		this.lab.store(ReportLab.viewed("location"), ReportLab.somebody(), now.minus(Duration.ofMinutes(10)));
		this.lab.store(ReportLab.viewed("location"), ReportLab.somebody(), now.minus(Duration.ofMinutes(50)));
		this.lab.store(ReportLab.viewed("contact"), ReportLab.somebody(), now.minus(Duration.ofMinutes(5)));
		var sent = ReportLab.somebody();
		this.lab.store(ReportLab.viewed("contact"), sent, now.minus(Duration.ofMinutes(5)));
		this.lab.store(SomeEvents.submitted(), sent, now.minus(Duration.ofMinutes(1)));
		this.lab.rollsUp();
		var day = new Period(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 20), ZoneOffset.UTC);
		var since = now.minus(Duration.ofMinutes(30));
		assertThat(this.lab.funnel.underWay(Slice.ALL, day, since)).isEqualTo(Map.of("location", 1L, "contact", 1L));
		assertThat(this.lab.funnel.underWay(new Slice(Dimension.DEVICE, "phone"), day, since)).hasSize(2);
		assertThat(this.lab.funnel.underWay(new Slice(Dimension.DEVICE, "desktop"), day, since)).isEmpty();
		assertThat(this.lab.funnel.underWay(Slice.ALL, day.before(), since)).isEmpty();
	}

	@Test
	void aDayIsToldByTheHoursOfItsZone() {
		var day = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1), ZoneId.of("America/New_York"));
		this.lab.store(ReportLab.viewed("jobtype"), ReportLab.somebody(), Instant.parse("2026-11-01T05:30:00Z"));
		this.lab.store(ReportLab.viewed("jobtype"), ReportLab.somebody(), Instant.parse("2026-11-01T06:30:00Z"));
		this.lab.store(ReportLab.viewed("jobtype"), ReportLab.somebody(), Instant.parse("2026-11-02T04:59:59Z"));
		this.lab.rollsUp();
		var starts = this.lab.funnel.starts(Slice.ALL, day.ticks());
		assertThat(starts).hasSize(25);
		assertThat(List.of(starts.get(1), starts.get(2), starts.get(24))).allMatch(start -> start.started() == 1);
	}

}

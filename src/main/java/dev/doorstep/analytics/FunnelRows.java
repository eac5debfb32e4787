package dev.doorstep.analytics;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the reports' sums: of whole days where it can, of quarters at the edges. */
@Repository
class FunnelRows {

	private final JdbcClient jdbc;

	FunnelRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the drafts that began in a period count for together, by step. */
	Map<String, Map<String, Long>> sums(Slice slice, Period period) {
		var firstDay = floor(period.from().plus(1, ChronoUnit.DAYS).minusMillis(1));
		var afterDays = floor(period.to());
		var sums = new TreeMap<String, Map<String, Long>>();
		if (firstDay.isBefore(afterDays)) {
			add(slice, Cell.Span.QUARTER, period.from(), firstDay, sums);
			add(slice, Cell.Span.DAY, firstDay, afterDays, sums);
			add(slice, Cell.Span.QUARTER, afterDays, period.to(), sums);
		}
		else {
			add(slice, Cell.Span.QUARTER, period.from(), period.to(), sums);
		}
		return sums;
	}

	private void add(Slice slice, Cell.Span span, Instant from, Instant to, Map<String, Map<String, Long>> sums) {
		this.jdbc.sql("""
				select step, name, sum(cast(count as bigint)) as count
				from analytics_sum, jsonb_each_text(counts) as counted (name, count)
				where dimension = :dimension and value = :value and span = :span and begins >= :from and begins < :to
				group by step, name
				""")
			.param("dimension", slice.dimension().key())
			.param("value", slice.value())
			.param("span", span.key())
			.param("from", Cursors.timestamp(from))
			.param("to", Cursors.timestamp(to))
			.query(row -> {
				sums.computeIfAbsent(row.getString("step"), step -> new TreeMap<>())
					.merge(row.getString("name"), row.getLong("count"), Long::sum);
			});
	}

	private static Instant floor(Instant instant) {
		return Cell.Span.DAY.of(instant.toEpochMilli());
	}

	/** Who started and who of them submitted, for each day of the period. */
	List<Day> days(Slice slice, Period period) {
		var days = period.days();
		var found = new TreeMap<Integer, Day>();
		this.jdbc.sql("""
				select width_bucket(begins, :borders::timestamptz[]) as day,
					sum(cast(counts ->> 'started' as bigint)) as started,
					coalesce(sum(cast(counts ->> 'submitted' as bigint)), 0) as submitted
				from analytics_sum
				where dimension = :dimension and value = :value and span = 'quarter' and step = ''
					and begins >= :from and begins < :to
				group by 1
				""")
			.param("borders", period.borders().stream().map(Timestamp::from).toArray(Timestamp[]::new))
			.param("dimension", slice.dimension().key())
			.param("value", slice.value())
			.param("from", Cursors.timestamp(period.from()))
			.param("to", Cursors.timestamp(period.to()))
			.query(row -> {
				found.put(row.getInt("day") - 1, new Day(row.getLong("started"), row.getLong("submitted")));
			});
		return IntStream.range(0, days.size()).mapToObj(index -> found.getOrDefault(index, Day.QUIET)).toList();
	}

	/** A day of a report. */
	record Day(long started, long submitted) {

		static final Day QUIET = new Day(0, 0);

	}

	/** The values of a dimension that count most in a period. */
	List<String> values(Dimension dimension, Period period, int most) {
		return this.jdbc.sql("""
				select value from analytics_sum
				where dimension = :dimension and span = 'day' and step = '' and begins >= :from and begins < :to
				group by value
				having sum(cast(counts ->> 'started' as bigint)) > 0
				order by sum(cast(counts ->> 'started' as bigint)) desc, value
				limit :most
				""")
			.param("dimension", dimension.key())
			.param("from", Cursors.timestamp(floor(period.from())))
			.param("to", Cursors.timestamp(period.to()))
			.param("most", most)
			.query(String.class)
			.list();
	}

	/** Who is in the middle of it: neither gone nor done. By step. */
	Map<String, Long> underWay(Slice slice, Period period, Instant since) {
		var counts = new TreeMap<String, Long>();
		this.jdbc.sql("""
				select step, count(*) as count from analytics_story
				where open and last_at >= :since and started_at >= :from and started_at < :to
					and (:everybody or story -> 'traits' ->> :trait = :value)
				group by step
				""")
			.param("since", Cursors.timestamp(since))
			.param("from", Cursors.timestamp(period.from()))
			.param("to", Cursors.timestamp(period.to()))
			.param("everybody", slice.equals(Slice.ALL))
			.param("trait", slice.trait())
			.param("value", slice.traitValue())
			.query(row -> {
				counts.put(row.getString("step"), row.getLong("count"));
			});
		return counts;
	}

	/** Up to when the sums are as the events are. */
	Instant rolledAt() {
		return this.jdbc.sql("select rolled_at from analytics_rollup")
			.query((row, index) -> Cursors.instant(row, "rolled_at"))
			.single();
	}

}

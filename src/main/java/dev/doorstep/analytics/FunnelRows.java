package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the reports' sums: of whole days where it can, of quarters at the edges. */
@Repository
class FunnelRows {

	/** The sums of a period; what they are of is to be added. */
	private static final String OF_PERIOD = """
			with spans (span, begins, ends) as (values ('quarter', :from::timestamptz, :firstDay::timestamptz),
				('day', :firstDay, :afterDays), ('quarter', :afterDays, :to))
			""";

	private final JdbcClient jdbc;

	FunnelRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the drafts that began in a period count for together, by step. */
	Map<String, Map<String, Long>> sums(Slice slice, Period period) {
		var sums = new TreeMap<String, Map<String, Long>>();
		select(OF_PERIOD + """
				select step, name, sum(cast(count as bigint)) as count
				from spans, analytics_sum sum, jsonb_each_text(counts) as counted (name, count)
				where dimension = :dimension and value = :value and sum.span = spans.span
					and sum.begins >= spans.begins and sum.begins < spans.ends
				group by step, name
				""", slice, period).query(row -> {
			sums.computeIfAbsent(row.getString("step"), step -> new TreeMap<>())
				.put(row.getString("name"), row.getLong("count"));
		});
		return sums;
	}

	private JdbcClient.StatementSpec select(String sql, Slice slice, Period period) {
		return this.jdbc.sql(sql)
			.param("dimension", slice.dimension().key())
			.param("value", slice.value())
			.param("from", Cursors.timestamp(period.from()))
			.param("firstDay", Cursors.timestamp(period.firstWholeDay()))
			.param("afterDays", Cursors.timestamp(period.afterWholeDays()))
			.param("to", Cursors.timestamp(period.to()));
	}

	/** Who started and who of them submitted, between each border and the next. */
	List<Start> starts(Slice slice, List<Instant> borders) {
		var found = new TreeMap<Integer, Start>();
		this.jdbc.sql("""
				select width_bucket(begins, :borders::timestamptz[]) as place,
					sum(cast(counts ->> 'started' as bigint)) as started,
					coalesce(sum(cast(counts ->> 'submitted' as bigint)), 0) as submitted
				from analytics_sum
				where dimension = :dimension and value = :value and span = 'quarter' and step = ''
					and begins >= :from and begins < :to
				group by 1
				""")
			.param("borders", borders.stream().map(Timestamp::from).toArray(Timestamp[]::new))
			.param("dimension", slice.dimension().key())
			.param("value", slice.value())
			.param("from", Cursors.timestamp(borders.getFirst()))
			.param("to", Cursors.timestamp(borders.getLast()))
			.query(row -> {
				found.put(row.getInt("place") - 1, new Start(row.getLong("started"), row.getLong("submitted")));
			});
		return IntStream.range(0, borders.size() - 1).mapToObj(index -> found.getOrDefault(index, Start.NONE)).toList();
	}

	/** Those who started, and those of them who submitted. */
	record Start(long started, long submitted) {

		static final Start NONE = new Start(0, 0);

		Start plus(Start other) {
			return new Start(this.started + other.started, this.submitted + other.submitted);
		}

	}

	/**
	 * The values of a dimension that count most in a period, in that order, with what
	 * their drafts count for by step.
	 */
	Map<String, Map<String, Map<String, Long>>> breakdown(Dimension dimension, Period period, int most) {
		var found = new LinkedHashMap<String, Map<String, Map<String, Long>>>();
		select(OF_PERIOD + """
				, foremost as materialized (
					select value, sum(cast(counts ->> 'started' as bigint)) as started from spans, analytics_sum sum
					where dimension = :dimension and step = '' and sum.span = spans.span
						and sum.begins >= spans.begins and sum.begins < spans.ends
					group by value order by started desc, value limit :most)
				select value, step, sum(cast(counts ->> 'started' as bigint)) as started,
					sum(cast(counts ->> 'submitted' as bigint)) as submitted,
					sum(cast(counts ->> 'applied' as bigint)) as applied,
					sum(cast(counts ->> 'completed' as bigint)) as completed
				from foremost join analytics_sum sum using (value), spans
				where dimension = :dimension and sum.span = spans.span
					and sum.begins >= spans.begins and sum.begins < spans.ends
				group by foremost.started, value, step order by foremost.started desc, value, step
				""", new Slice(dimension, ""), period).param("most", most).query(row -> {
			found.computeIfAbsent(row.getString("value"), value -> new TreeMap<>())
				.put(row.getString("step"), compared(row));
		});
		return found;
	}

	private static Map<String, Long> compared(ResultSet row) throws SQLException {
		var counts = new TreeMap<String, Long>();
		for (var name : List.of(Counts.STARTED, Counts.SUBMITTED, Counts.APPLIED, Counts.COMPLETED)) {
			if (row.getLong(name) != 0) {
				counts.put(name, row.getLong(name));
			}
		}
		return counts;
	}

	/** For each dimension the values that count most on the days of a period. */
	Map<Dimension, List<String>> values(Period period, int most) {
		var found = new EnumMap<Dimension, List<String>>(Dimension.class);
		this.jdbc.sql("""
				select dimension, value from (
					select dimension, value, row_number() over (partition by dimension
						order by sum(cast(counts ->> 'started' as bigint)) desc, value) as place
					from analytics_sum
					where dimension <> 'all' and span = 'day' and step = '' and begins >= :from and begins < :to
					group by dimension, value) ranked
				where place <= :most order by dimension, place
				""")
			.param("from", Cursors.timestamp(Cell.Span.DAY.of(period.from().toEpochMilli())))
			.param("to", Cursors.timestamp(period.to()))
			.param("most", most)
			.query(row -> {
				var dimension = Dimension.find(row.getString("dimension")).orElseThrow();
				found.computeIfAbsent(dimension, any -> new ArrayList<>()).add(row.getString("value"));
			});
		return found;
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

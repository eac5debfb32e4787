package dev.doorstep.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what a report says from the events alone, one question at a time, and shares
 * nothing with the code that sums up.
 */
final class Recount {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<UUID, List<Row>> drafts = new TreeMap<>();

	Recount(JdbcClient jdbc) {
		jdbc.sql("select * from analytics_event where traffic <> 'prefetch' order by xid, seq")
			.query((row, index) -> new Row(row.getObject("draft_id", UUID.class), row.getString("event_type"),
					row.getTimestamp("occurred_at").toInstant(), row.getString("traffic"),
					JSON.readTree(row.getString("properties"))))
			.list()
			.forEach(row -> this.drafts.computeIfAbsent(row.draft(), draft -> new ArrayList<>()).add(row));
		this.drafts.values()
			.removeIf(rows -> rows.stream().anyMatch(row -> !row.traffic().equals("person"))
					|| rows.stream().allMatch(row -> row.type().equals("$exposure")));
	}

	record Row(UUID draft, String type, Instant at, String traffic, JsonNode properties) {

		boolean is(String type, String step) {
			return this.type.equals(type) && this.properties.path("step").asString("").equals(step);
		}

	}

	/** Sums over the drafts that began in the period and have this property somewhere. */
	long sum(Period period, String property, String value, ToLongFunction<List<Row>> question) {
		return this.drafts.values()
			.stream()
			.filter(rows -> within(rows, period))
			.filter(rows -> property == null || latest(rows, property).equals(value))
			.mapToLong(question)
			.sum();
	}

	private static boolean within(List<Row> rows, Period period) {
		var begin = rows.stream().map(Row::at).min(Instant::compareTo).orElseThrow();
		var day = begin.atZone(period.zone()).toLocalDate();
		return !day.isBefore(period.first()) && !day.isAfter(period.last());
	}

	private static String latest(List<Row> rows, String property) {
		return rows.reversed()
			.stream()
			.map(row -> row.properties().path(property).asString(""))
			.filter(text -> !text.isEmpty())
			.findFirst()
			.orElse("");
	}

	static long submitted(List<Row> rows) {
		return rows.stream().anyMatch(row -> row.type().equals("Request Submitted")) ? 1 : 0;
	}

	static ToLongFunction<List<Row>> applied(String step) {
		return rows -> applies(rows, step) ? 1 : 0;
	}

	private static boolean applies(List<Row> rows, String step) {
		return rows.reversed()
			.stream()
			.map(row -> row.properties().path("route"))
			.filter(JsonNode::isArray)
			.findFirst()
			.map(route -> route.valueStream().anyMatch(id -> id.asString().equals(step)))
			.orElse(false);
	}

	/** How many drafts have such an event, at a step that applied to them. */
	static ToLongFunction<List<Row>> reached(String type, String step) {
		return rows -> applies(rows, step) && rows.stream().anyMatch(row -> row.is(type, step)) ? 1 : 0;
	}

	static ToLongFunction<List<Row>> errors(String step, String field) {
		return rows -> applies(rows, step) ? rows.stream()
			.filter(row -> row.is("Validation Error Shown", step))
			.flatMap(row -> row.properties().path("fields").valueStream())
			.filter(name -> name.asString().equals(field))
			.count() : 0;
	}

	static ToLongFunction<List<Row>> times(String type, String step) {
		return rows -> applies(rows, step) ? rows.stream().filter(row -> row.is(type, step)).count() : 0;
	}

}

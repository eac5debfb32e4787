package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the reports keep of events. */
@Repository
class RollupRows {

	static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {
	};

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private final JdbcClient jdbc;

	RollupRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Up to where events are summed; nothing, while another node sums. */
	Optional<Position> lock() {
		return this.jdbc.sql("select xid, seq from analytics_rollup for update skip locked")
			.query((row, index) -> new Position(row.getLong("xid"), row.getLong("seq")))
			.optional();
	}

	void moveTo(Position position) {
		this.jdbc.sql("update analytics_rollup set xid = cast(:xid as xid8), seq = :seq, rolled_at = now()")
			.param("xid", Long.toUnsignedString(position.xid()))
			.param("seq", position.seq())
			.update();
	}

	/** The same order as the forwarders', and as safe. */
	List<ReportEvent> next(Position position, int most) {
		return this.jdbc.sql("""
				select xid, seq, draft_id, event_type, occurred_at, traffic, properties,
					consent in ('not_needed', 'given') as leaves
				from analytics_event
				where (xid, seq) > (cast(:xid as xid8), :seq) and xid < pg_snapshot_xmin(pg_current_snapshot())
				order by xid, seq
				limit :most
				""")
			.param("xid", Long.toUnsignedString(position.xid()))
			.param("seq", position.seq())
			.param("most", most)
			.query((row, index) -> event(row))
			.list();
	}

	private static ReportEvent event(ResultSet row) throws SQLException {
		return new ReportEvent(new Position(row.getLong("xid"), row.getLong("seq")),
				row.getObject("draft_id", UUID.class), row.getString("event_type"),
				row.getTimestamp("occurred_at").getTime(),
				Traffic.valueOf(row.getString("traffic").toUpperCase(Locale.ROOT)), row.getBoolean("leaves"),
				JSON.readTree(row.getString("properties")));
	}

	Map<UUID, DraftStory> stories(Collection<UUID> drafts) {
		var stories = new HashMap<UUID, DraftStory>();
		this.jdbc.sql("select draft_id, story from analytics_story where draft_id = any(:drafts)")
			.param("drafts", drafts.toArray(UUID[]::new))
			.query(row -> {
				stories.put(row.getObject("draft_id", UUID.class),
						JSON.readValue(row.getString("story"), DraftStory.class));
			});
		return stories;
	}

	void keep(Map<UUID, DraftStory> stories) {
		var rows = stories.entrySet().stream().map(StoryRow::of).toList();
		this.jdbc.sql("""
				insert into analytics_story (draft_id, story, started_at, last_at, step, open)
				select draft_id, story, started_at, last_at, step, open
				from jsonb_to_recordset(cast(:rows as jsonb)) as story (draft_id uuid, story jsonb,
					started_at timestamptz, last_at timestamptz, step text, open boolean)
				on conflict (draft_id) do update
				set story = excluded.story, started_at = excluded.started_at, last_at = excluded.last_at,
					step = excluded.step, open = excluded.open
				""").param("rows", JSON.writeValueAsString(rows)).update();
	}

	/** Sums as they are now, of those cells that have any. */
	Map<Cell, Map<String, Long>> sums(Collection<Cell> cells) {
		var rows = cells.stream().map(cell -> SumRow.of(cell, Map.of())).toList();
		var sums = new HashMap<Cell, Map<String, Long>>();
		this.jdbc.sql("""
				select sum.* from jsonb_to_recordset(cast(:rows as jsonb)) as cell (dimension text, value text,
					span text, begins timestamptz, step text)
				join analytics_sum sum using (dimension, value, span, begins, step)
				""").param("rows", JSON.writeValueAsString(rows)).query(row -> {
			sums.put(cell(row), JSON.readValue(row.getString("counts"), COUNTS));
		});
		return sums;
	}

	private static Cell cell(ResultSet row) throws SQLException {
		var slice = new Slice(Dimension.find(row.getString("dimension")).orElseThrow(), row.getString("value"));
		return new Cell(slice, Cell.Span.valueOf(row.getString("span").toUpperCase(Locale.ROOT)),
				Cursors.instant(row, "begins"), row.getString("step"));
	}

	void write(Map<Cell, Map<String, Long>> sums) {
		var rows = sums.entrySet().stream().map(sum -> SumRow.of(sum.getKey(), sum.getValue())).toList();
		this.jdbc.sql("""
				insert into analytics_sum (dimension, value, span, begins, step, counts)
				select dimension, value, span, begins, step, counts
				from jsonb_to_recordset(cast(:rows as jsonb)) as sum (dimension text, value text, span text,
					begins timestamptz, step text, counts jsonb)
				on conflict (dimension, value, span, begins, step) do update set counts = excluded.counts
				""").param("rows", JSON.writeValueAsString(rows)).update();
	}

	/** Those nothing can happen to any more. What they count for stays. */
	int forgetStoriesUntouchedSince(Instant limit) {
		return this.jdbc.sql("delete from analytics_story where last_at < :limit")
			.param("limit", Cursors.timestamp(limit))
			.update();
	}

	private record StoryRow(UUID draftId, DraftStory story, Instant startedAt, Instant lastAt, String step,
			boolean open) {

		static StoryRow of(Map.Entry<UUID, DraftStory> told) {
			var story = told.getValue();
			return new StoryRow(told.getKey(), story, Instant.ofEpochMilli(story.startedAt()),
					Instant.ofEpochMilli(story.lastAt()), story.step(), story.open() && story.person());
		}

	}

	private record SumRow(String dimension, String value, String span, Instant begins, String step,
			Map<String, Long> counts) {

		static SumRow of(Cell cell, Map<String, Long> counts) {
			return new SumRow(cell.slice().dimension().key(), cell.slice().value(), cell.span().key(), cell.begins(),
					cell.step(), counts);
		}

	}

}

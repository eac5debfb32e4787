package dev.doorstep.wizard;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts in bulk. */
@Repository
class DraftRows {

	private static final RowMapper<StoredDraft> STORED = (row, index) -> {
		var origin = new Origin(row.getLong("revision"), DraftJson.traits(row.getString("origin")));
		var subject = new Subject(row.getObject("id", UUID.class), row.getTimestamp("started_at").toInstant(), origin,
				Optional.empty(), false);
		return new StoredDraft(subject, DraftJson.answers(row.getString("answers")));
	};

	private static final RowMapper<DraftRow> ROW = (row, index) -> new DraftRow(STORED.mapRow(row, index),
			row.getTimestamp("touched_at").toInstant(), row.getTimestamp("submitted_at") != null);

	private static final String COLUMNS = "select id, revision, origin, answers, started_at from drafts where not preview ";

	private static final String SEARCH = """
			select id, revision, origin, answers, started_at, touched_at, submitted_at from drafts
			where not preview and touched_at < :before
				and (cast(:begin as timestamptz) is null or touched_at >= :begin)
				and (cast(:end as timestamptz) is null or touched_at < :end)
				and (cast(:revision as bigint) is null or revision = :revision)
				and (:state = '' or (submitted_at is not null) = (:state = 'sent'))
				and (:q = '' or exists (select 1 from jsonb_each(answers) answer
					where value -> 'facts' -> 'area' ->> 'postalCode' = :q
						or value -> 'facts' -> 'area' ->> 'state' = upper(:q)
						or strpos(value -> 'facts' -> 'job' ->> 'type', :job) > 0))
			order by touched_at desc limit :most""";

	private final JdbcClient jdbc;

	DraftRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int countStartedSince(Instant begin) {
		return this.jdbc.sql("select count(*) from drafts where not preview and started_at >= :begin")
			.param("begin", begin.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	/**
	 * A share of the drafts, sent or not, the newest first. Their ids are random, so
	 * those with a low one are of all days and hours alike, and the same whenever it is
	 * asked.
	 */
	List<StoredDraft> startedSince(Instant begin, double share) {
		return this.jdbc.sql(COLUMNS + "and started_at >= :begin and id <= :last order by started_at desc")
			.param("begin", begin.atOffset(ZoneOffset.UTC))
			.param("last", new UUID((share < 1) ? (long) (share * 0x1p32) << 32 : -1, -1))
			.query(STORED)
			.list();
	}

	/** Drafts in the order they were touched, the last one first. */
	List<DraftRow> search(DraftForm form, ZoneId zone, Instant before, int most) {
		return this.jdbc.sql(SEARCH)
			.param("before", before.atOffset(ZoneOffset.UTC))
			.param("begin", form.days().begin(zone), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("end", form.days().end(zone), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("revision", form.number(), Types.BIGINT)
			.param("state", form.state())
			.param("q", form.q())
			.param("job", form.job())
			.param("most", most)
			.query(ROW)
			.list();
	}

	Optional<DraftRow> find(UUID id) {
		return this.jdbc.sql("""
				select id, revision, origin, answers, started_at, touched_at, submitted_at from drafts
				where id = :id and not preview""").param("id", id).query(ROW).optional();
	}

	void delete(UUID id) {
		this.jdbc.sql("delete from drafts where id = :id").param("id", id).update();
	}

	/**
	 * Deletes old drafts with all that hangs on them; the answer is those among them that
	 * were never sent.
	 */
	Set<UUID> deleteUntouchedSince(Instant limit) {
		return new HashSet<>(this.jdbc.sql("""
				with deleted as (delete from drafts where touched_at < :limit returning id, submitted_at)
				select id from deleted where submitted_at is null""")
			.param("limit", limit.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.list());
	}

}

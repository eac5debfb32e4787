package dev.doorstep.wizard;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.wizard.DraftFigures.DayCount;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts in bulk. */
@Repository
class DraftRows {

	private static final RowMapper<StoredDraft> STORED = (row, index) -> {
		var traits = new DraftJson.TraitsConverter().convertToEntityAttribute(row.getString("origin"));
		var origin = new Origin(row.getLong("revision"), traits.byTrait());
		var subject = new Subject(row.getObject("id", UUID.class), row.getTimestamp("started_at").toInstant(), origin,
				Optional.empty(), false);
		return new StoredDraft(subject,
				new DraftJson.AnswersConverter().convertToEntityAttribute(row.getString("answers")));
	};

	private static final RowMapper<DraftRow> ROW = (row, index) -> new DraftRow(STORED.mapRow(row, index),
			row.getTimestamp("touched_at").toInstant(), row.getTimestamp("submitted_at") != null);

	private static final String COLUMNS = "select id, revision, origin, answers, started_at from drafts where not preview ";

	private final JdbcClient jdbc;

	DraftRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int countOpen() {
		return this.jdbc.sql("select count(*) from drafts where not preview and submitted_at is null")
			.query(Integer.class)
			.single();
	}

	/** Drafts that may still be gone on with, the one touched last first. */
	List<StoredDraft> open(int most) {
		return this.jdbc.sql(COLUMNS + "and submitted_at is null order by touched_at desc limit :most")
			.param("most", most)
			.query(STORED)
			.list();
	}

	int countStartedSince(Instant begin) {
		return this.jdbc.sql("select count(*) from drafts where not preview and started_at >= :begin")
			.param("begin", begin.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	/** Drafts, sent or not, the newest first. */
	List<StoredDraft> startedSince(Instant begin, int most) {
		return this.jdbc.sql(COLUMNS + "and started_at >= :begin order by started_at desc limit :most")
			.param("begin", begin.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(STORED)
			.list();
	}

	DayCount count(Instant begin, Instant end) {
		return this.jdbc
			.sql("""
					select count(*) filter (where started_at >= :begin and started_at < :end) as started,
						count(*) filter (where submitted_at >= :begin and submitted_at < :end) as submitted,
						count(*) filter (where started_at >= :begin and started_at < :end and submitted_at < :end) as finished
					from drafts
					where not preview and touched_at >= :begin""")
			.param("begin", begin.atOffset(ZoneOffset.UTC))
			.param("end", end.atOffset(ZoneOffset.UTC))
			.query((row, index) -> new DayCount(row.getInt("started"), row.getInt("submitted"), row.getInt("finished")))
			.single();
	}

	/** Drafts in the order they were touched, the last one first. */
	List<DraftRow> search(DraftForm form, Instant before, int most) {
		return this.jdbc
			.sql("""
					select id, revision, origin, answers, started_at, touched_at, submitted_at from drafts
					where not preview and touched_at < :before
						and (cast(:revision as bigint) is null or revision = :revision)
						and (:state = '' or (submitted_at is not null) = (:state = 'sent'))
						and (:q = '' or exists (select 1 from jsonb_each(answers) answer
							where :q in (value -> 'facts' -> 'area' ->> 'postalCode', value -> 'facts' -> 'job' ->> 'type')))
					order by touched_at desc limit :most""")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.param("revision", form.number(), Types.BIGINT)
			.param("state", form.state())
			.param("q", form.q())
			.param("most", most)
			.query(ROW)
			.list();
	}

	Optional<DraftRow> find(UUID id) {
		return this.jdbc.sql("""
				select id, revision, origin, answers, started_at, touched_at, submitted_at from drafts
				where id = :id and not preview""").param("id", id).query(ROW).optional();
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

package dev.doorstep.wizard;

import java.time.Instant;
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
		var traits = new DraftJson.TraitsConverter().convertToEntityAttribute(row.getString("origin"));
		var origin = new Origin(row.getLong("revision"), traits.byTrait());
		var subject = new Subject(row.getObject("id", UUID.class), row.getTimestamp("started_at").toInstant(), origin,
				Optional.empty());
		return new StoredDraft(subject,
				new DraftJson.AnswersConverter().convertToEntityAttribute(row.getString("answers")));
	};

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

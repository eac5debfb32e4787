package dev.doorstep.wizard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.database.LastRows;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Drafts and the browsers that may open them. Every page asks here, so it is plain SQL: a
 * change is written in one statement with the events and the mail that tell of it.
 */
@Repository
class DraftStore {

	static final RowMapper<Draft> DRAFT = (row, index) -> new Draft(row.getObject("id", UUID.class),
			new Origin(row.getLong("revision"), DraftJson.traits(row.getString("origin"))), row.getBoolean("preview"),
			instant(row, "started_at"),
			new Draft.State(DraftJson.answers(row.getString("answers")),
					DraftJson.unfinished(row.getString("unfinished")), Locale.forLanguageTag(row.getString("locale")),
					instant(row, "touched_at"), instant(row, "submitted_at")));

	private static final RowMapper<DraftKey> KEY = (row, index) -> new DraftKey(row.getString("hash"),
			DRAFT.mapRow(row, index), row.getString("opened_by"),
			new DraftKey.Code(row.getString("code_hash"), instant(row, "code_expires_at"), row.getInt("code_tries")));

	/** By the hash of the browser's cookie, in one statement. */
	private static final String FIND = """
			select draft.*, key.hash, key.opened_by, key.code_hash, key.code_expires_at, key.code_tries
			from draft_keys key join drafts draft on draft.id = key.draft_id
			where key.hash = ?
			""";

	private final JdbcClient jdbc;

	private final LastRows rows;

	DraftStore(JdbcClient jdbc, LastRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	Optional<DraftKey> find(String hash) {
		return this.jdbc.sql(FIND).param(hash).query(KEY).optional();
	}

	/**
	 * For a change, one press of a button after the other. Key and draft are both locked
	 * until the transaction ends: with the key alone locked, the later press would go on
	 * with the draft as it was before it waited.
	 */
	Optional<DraftKey> lock(String hash) {
		return this.jdbc.sql(FIND + "for update").param(hash).query(KEY).optional();
	}

	void add(Draft draft) {
		var state = draft.state();
		this.rows.change("""
				insert into drafts (id, revision, origin, preview, started_at,
					answers, unfinished, locale, touched_at, submitted_at)
				values (?, ?, cast(? as jsonb), ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, cast(? as timestamptz))
				""", draft.id(), draft.origin().revision(), DraftJson.text(draft.origin()), draft.preview(),
				timestamp(draft.startedAt()), DraftJson.text(state.answers()), DraftJson.text(state.unfinished()),
				state.locale().toLanguageTag(), timestamp(state.touchedAt()), timestamp(state.submittedAt()));
	}

	/** How it began never changes, so it is not written again with every answer. */
	void update(Draft draft) {
		var state = draft.state();
		this.rows.change("""
				update drafts
				set answers = cast(? as jsonb), unfinished = cast(? as jsonb), locale = ?, touched_at = ?,
					submitted_at = cast(? as timestamptz)
				where id = ?
				""", DraftJson.text(state.answers()), DraftJson.text(state.unfinished()),
				state.locale().toLanguageTag(), timestamp(state.touchedAt()), timestamp(state.submittedAt()),
				draft.id());
	}

	void add(DraftKey key) {
		this.rows.change("insert into draft_keys (hash, draft_id, opened_by) values (?, ?, cast(? as text))",
				key.hash(), key.draft().id(), key.openedBy().orElse(null));
	}

	void update(DraftKey key) {
		var code = key.code();
		this.rows.change("""
				update draft_keys
				set opened_by = cast(? as text), code_hash = cast(? as text),
					code_expires_at = cast(? as timestamptz), code_tries = ?
				where hash = ?
				""", key.openedBy().orElse(null), code.hash(), timestamp(code.expiresAt()), code.tries(), key.hash());
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant).orElse(null);
	}

	private static OffsetDateTime timestamp(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

}

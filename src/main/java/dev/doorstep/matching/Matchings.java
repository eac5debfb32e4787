package dev.doorstep.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.database.LastRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Requests on their way. Whoever changes one, or an invitation to it, holds its row until
 * they are done, so that all happens one after the other.
 */
@Repository
class Matchings {

	static final String COLUMNS = "request_id, state, margin, opened_at, expires_at, warned_at, cleared_at, repeats, reason";

	private final JdbcClient jdbc;

	private final LastRows rows;

	Matchings(JdbcClient jdbc, LastRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	private record NewMatching(UUID requestId, String state, Instant dueAt, Instant openedAt, Instant expiresAt) {
	}

	/** Begins one, with what the transaction at hand writes last. */
	void add(UUID request, MatchingState state, Instant now, Instant expiresAt) {
		this.rows.add("""
				insert into matchings (request_id, state, due_at, opened_at, expires_at)
				select request_id, state, due_at, opened_at, expires_at
				from jsonb_to_recordset(cast(? as jsonb)) as matching (request_id uuid, state text,
					due_at timestamptz, opened_at timestamptz, expires_at timestamptz)
				""", new NewMatching(request, state.column(), now, now, expiresAt));
	}

	/** Takes one whose time has come; what another node holds is left to it. */
	Optional<Matching> claim(Instant now) {
		return this.jdbc.sql("select " + COLUMNS + """
				 from matchings where due_at <= :now order by due_at limit 1 for update skip locked
				""").param("now", now.atOffset(ZoneOffset.UTC)).query((row, index) -> matching(row)).optional();
	}

	/** Takes a certain one, as soon as nobody else holds it. */
	Optional<Matching> lock(UUID request) {
		return this.jdbc.sql("select " + COLUMNS + " from matchings where request_id = :request for update")
			.param("request", request)
			.query((row, index) -> matching(row))
			.optional();
	}

	Optional<Matching> find(UUID request) {
		return this.jdbc.sql("select " + COLUMNS + " from matchings where request_id = :request")
			.param("request", request)
			.query((row, index) -> matching(row))
			.optional();
	}

	/** The one of a request, by what people call it. */
	Optional<Matching> find(String reference) {
		return this.jdbc
			.sql("select " + COLUMNS + " from matchings join requests on id = request_id where reference = :reference")
			.param("reference", reference)
			.query((row, index) -> matching(row))
			.optional();
	}

	static Matching matching(ResultSet row) throws SQLException {
		return new Matching(row.getObject("request_id", UUID.class), MatchingState.of(row.getString("state")),
				row.getInt("margin"), row.getTimestamp("opened_at").toInstant(),
				row.getTimestamp("expires_at").toInstant(), InvitationRows.instant(row, "warned_at"),
				row.getTimestamp("cleared_at") != null, row.getObject("repeats", UUID.class), row.getString("reason"));
	}

	/**
	 * Writes down how it goes on.
	 * @param due when it is looked at again, or null
	 */
	void change(UUID request, MatchingState state, int margin, Instant due) {
		this.jdbc
			.sql("update matchings set state = :state, margin = :margin, due_at = :due where request_id = :request")
			.param("request", request)
			.param("state", state.column())
			.param("margin", margin)
			.param("due", (due != null) ? due.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	/** Somebody is hired; the request is looked at again when its time is over. */
	void award(UUID request, Instant closesAt) {
		this.jdbc.sql("""
				update matchings set state = 'awarded', due_at = :closesAt, expires_at = :closesAt
				where request_id = :request
				""").param("request", request).param("closesAt", closesAt.atOffset(ZoneOffset.UTC)).update();
	}

	/** Its homeowner was told that it ends soon. */
	void warned(UUID request, Instant now) {
		this.jdbc.sql("update matchings set warned_at = :now where request_id = :request")
			.param("request", request)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** It goes on for longer, and is looked at now. */
	void extend(UUID request, MatchingState state, Instant now, Instant expiresAt) {
		this.jdbc.sql("""
				update matchings set state = :state, due_at = :now, expires_at = :expiresAt, warned_at = null
				where request_id = :request
				""")
			.param("request", request)
			.param("state", state.column())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** What is open is looked at now. */
	void lookAgain(UUID request, Instant now) {
		this.jdbc.sql("update matchings set due_at = :now where request_id = :request and due_at is not null")
			.param("request", request)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	void close(UUID request, CloseReason reason) {
		this.jdbc
			.sql("update matchings set state = 'closed', reason = :reason, due_at = null where request_id = :request")
			.param("request", request)
			.param("reason", reason.word())
			.update();
	}

	/** Notes by what it is recognised. */
	void recognise(UUID request, Opening opening) {
		this.jdbc
			.sql("update matchings set homeowner = :homeowner, place = :place, job = :job where request_id = :request")
			.param("request", request)
			.param("homeowner", opening.homeowner())
			.param("place", opening.place())
			.param("job", opening.job())
			.update();
	}

	/** Nothing speaks against asking any more. */
	void clear(UUID request, Instant now) {
		this.jdbc.sql("update matchings set cleared_at = :now where request_id = :request")
			.param("request", request)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** It goes on as the one it repeats, which now says what it said. */
	void merge(UUID request) {
		this.jdbc
			.sql("update matchings set state = 'merged', reason = 'added', due_at = null where request_id = :request")
			.param("request", request)
			.update();
	}

}

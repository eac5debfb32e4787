package dev.doorstep.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a homeowner has sent before. */
@Repository
class RepeatRows {

	private static final String REPEAT = """
			select request_id, repeats, earlier.reference as earlier_reference, later.reference as later_reference, expires_at
			from matchings
			join requests later on later.id = request_id
			join requests earlier on earlier.id = repeats
			where (request_id = :request or repeats = :request) and matchings.""";

	private final JdbcClient jdbc;

	RepeatRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets all requests of a homeowner wait for this one, on whatever node: two sent at
	 * the same instant would not see each other.
	 */
	void queue(String homeowner) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:homeowner, 0))::text")
			.param("homeowner", homeowner)
			.query(String.class)
			.single();
	}

	/** The open one this says again: of two that have asked nobody yet, the earlier. */
	Optional<UUID> before(Matching matching, Opening opening, Instant since) {
		return this.jdbc.sql("""
				select request_id from matchings
				where homeowner = :homeowner and place = :place and job = :job and opened_at > :since
					and state in ('held', 'searching', 'full', 'exhausted') and request_id <> :request
					and (cleared_at is not null or (opened_at, request_id) < (:opened, :request))
				order by opened_at limit 1
				""")
			.param("homeowner", opening.homeowner())
			.param("place", opening.place())
			.param("job", opening.job())
			.param("since", since.atOffset(ZoneOffset.UTC))
			.param("opened", matching.openedAt().atOffset(ZoneOffset.UTC))
			.param("request", matching.request())
			.query(UUID.class)
			.optional();
	}

	void repeat(UUID request, UUID first, Instant until) {
		this.jdbc.sql("""
				update matchings set state = 'repeated', repeats = :first, due_at = :until, expires_at = :until
				where request_id = :request
				""")
			.param("request", request)
			.param("first", first)
			.param("until", until.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** It goes on by itself, as if it had come in now. */
	void keep(UUID request, Instant now, Instant expiresAt) {
		this.jdbc.sql("""
				update matchings set state = 'searching', due_at = :now, expires_at = :expiresAt
				where request_id = :request
				""")
			.param("request", request)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** What waits for this homeowner: their own request, or one that repeats it. */
	Optional<Repeat> waiting(UUID request) {
		return find(request, "state = 'repeated'");
	}

	/** What has become one with another. */
	Optional<Repeat> merged(UUID request) {
		return find(request, "state = 'merged'");
	}

	/** What goes on beside another. */
	Optional<Repeat> kept(UUID request) {
		return find(request, "state not in ('repeated', 'merged')");
	}

	private Optional<Repeat> find(UUID request, String condition) {
		return this.jdbc.sql(REPEAT + condition + " order by opened_at limit 1")
			.param("request", request)
			.query((row, index) -> repeat(row))
			.optional();
	}

	private static Repeat repeat(ResultSet row) throws SQLException {
		return new Repeat(row.getObject("request_id", UUID.class), row.getObject("repeats", UUID.class),
				row.getString("earlier_reference"), row.getString("later_reference"),
				InvitationRows.instant(row, "expires_at"));
	}

	/** What waits because of this one need not wait any longer. */
	void wake(UUID first, Instant now) {
		this.jdbc.sql("update matchings set due_at = :now where repeats = :first and state = 'repeated'")
			.param("first", first)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

}

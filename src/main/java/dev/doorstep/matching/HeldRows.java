package dev.doorstep.matching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that wait for a person's word before anybody is asked. */
@Repository
class HeldRows {

	private final JdbcClient jdbc;

	HeldRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void hold(UUID request, MatchingState state, String why, Instant due) {
		this.jdbc.sql("update matchings set state = :state, reason = :why, due_at = :due where request_id = :request")
			.param("request", request)
			.param("state", state.column())
			.param("why", why)
			.param("due", due.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Those that wait for a person, the longest first. */
	List<Matching> held() {
		return this.jdbc
			.sql("select " + Matchings.COLUMNS + " from matchings where state = 'held' order by opened_at limit 100")
			.query((row, index) -> Matchings.matching(row))
			.list();
	}

	void approve(UUID request, Instant now, Instant expiresAt) {
		this.jdbc.sql("""
				update matchings
				set state = 'searching', reason = '', cleared_at = :now, due_at = :now, expires_at = :expiresAt,
					warned_at = null
				where request_id = :request
				""")
			.param("request", request)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
			.update();
	}

	void refuse(UUID request, String reason) {
		this.jdbc
			.sql("update matchings set state = 'refused', reason = :reason, due_at = null where request_id = :request")
			.param("request", request)
			.param("reason", reason)
			.update();
	}

}

package dev.doorstep.wizard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts in bulk. */
@Repository
class DraftRows {

	private final JdbcClient jdbc;

	DraftRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

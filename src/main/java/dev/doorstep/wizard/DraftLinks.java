package dev.doorstep.wizard;

import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mailed draft links; the database's clock decides whether one is still good. */
@Repository
class DraftLinks {

	private final JdbcClient jdbc;

	DraftLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(DraftLink link) {
		this.jdbc.sql("insert into draft_links (hash, draft_id, mailed_to, expires_at) values (?, ?, ?, ?)")
			.param(link.hash())
			.param(link.draft().id())
			.param(link.mailedTo())
			.param(link.expiresAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<DraftLink> findGood(String hash) {
		return this.jdbc.sql("""
				select draft.*, link.hash, link.mailed_to, link.expires_at
				from draft_links link join drafts draft on draft.id = link.draft_id
				where link.hash = ? and link.expires_at > now() and draft.submitted_at is null
				""")
			.param(hash)
			.query((row, index) -> new DraftLink(row.getString("hash"), DraftStore.DRAFT.mapRow(row, index),
					row.getString("mailed_to"), row.getTimestamp("expires_at").toInstant()))
			.optional();
	}

}

package dev.doorstep.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What professionals are to be told, until they are. */
@Repository
class NoticeRows {

	private final JdbcClient jdbc;

	NoticeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID pro, Notice notice, Instant due) {
		this.jdbc.sql("""
				insert into pro_notices (pro_id, invitation_id, kind, due_at)
				values (:pro, :invitation, :kind, :due)
				""")
			.param("pro", pro)
			.param("invitation", notice.invitation())
			.param("kind", notice.kind().word())
			.param("due", due.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whoever has waited longest; whom another node writes to is left to it. */
	Optional<UUID> next(Instant now) {
		return this.jdbc.sql("""
				select pro_id from pro_notices where due_at <= :now order by due_at limit 1 for update skip locked
				""").param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
	}

	/** Takes all that one of them is to be told by now, in the order it happened. */
	List<Notice> take(UUID pro, Instant now) {
		return this.jdbc.sql("""
				with taken as (delete from pro_notices where pro_id = :pro and due_at <= :now returning *)
				select kind, invitation_id from taken order by id
				""")
			.param("pro", pro)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query((row, index) -> new Notice(Notice.Kind.of(row.getString("kind")),
					row.getObject("invitation_id", UUID.class)))
			.list();
	}

	/** Whether a homeowner is told this of a request for the first time. */
	boolean first(UUID request, String kind) {
		return this.jdbc.sql("""
				insert into homeowner_notices (request_id, kind) values (:request, :kind) on conflict do nothing
				""").param("request", request).param("kind", kind).update() == 1;
	}

}

package dev.doorstep.pros;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.accounts.OpenSession;
import dev.doorstep.ui.LinkToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where professionals are signed in; only hashes of what opens it. */
@Repository
class ProSessions {

	/** A busy session is written down now and then, not each time. */
	private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	ProSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	LinkToken begin(UUID pro, Arrival arrival, Instant now, Instant expiresAt) {
		var token = LinkToken.random();
		this.jdbc.sql("""
				insert into pro_sessions (hash, pro_id, device, way, begun_at, seen_at, expires_at)
				values (:hash, :pro, :device, :way, :now, :now, :expiresAt)
				""")
			.param("hash", token.hash())
			.param("pro", pro)
			.param("device", arrival.device())
			.param("way", arrival.way())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	Optional<UUID> find(LinkToken session, Instant now) {
		return this.jdbc
			.sql("""
					with seen as (
						update pro_sessions set seen_at = :now where hash = :hash and expires_at > :now and seen_at < :before)
					select pro_id from pro_sessions where hash = :hash and expires_at > :now
					""")
			.param("hash", session.hash())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("before", now.minus(NOW_AND_THEN).atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.optional();
	}

	/** Whether it was begun by a link since then. */
	boolean cameByLink(LinkToken session, Instant since) {
		return this.jdbc
			.sql("select exists (select from pro_sessions where hash = :hash and way = 'link' and begun_at > :since)")
			.param("hash", session.hash())
			.param("since", since.atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

	/** Whether it was begun since then. */
	boolean begunSince(LinkToken session, Instant since) {
		return this.jdbc.sql("select exists (select from pro_sessions where hash = :hash and begun_at > :since)")
			.param("hash", session.hash())
			.param("since", since.atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

	/** The one that was busy last first. */
	List<OpenSession> of(UUID pro, LinkToken here, Instant now) {
		return this.jdbc.sql("""
				select id, device, begun_at, seen_at, hash = :here as here from pro_sessions
				where pro_id = :pro and expires_at > :now order by hash = :here desc, seen_at desc
				""")
			.param("pro", pro)
			.param("here", here.hash())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query(ProSessions::session)
			.list();
	}

	private static OpenSession session(ResultSet row, int number) throws SQLException {
		return new OpenSession(row.getString("id"), row.getString("device"), row.getTimestamp("begun_at").toInstant(),
				row.getTimestamp("seen_at").toInstant(), row.getBoolean("here"));
	}

	void end(LinkToken session) {
		this.jdbc.sql("delete from pro_sessions where hash = :hash").param("hash", session.hash()).update();
	}

	/** Ends one that is theirs. */
	void end(UUID pro, UUID session) {
		this.jdbc.sql("delete from pro_sessions where pro_id = :pro and id = :session")
			.param("pro", pro)
			.param("session", session)
			.update();
	}

	/** Ends all of theirs but the one that asks. */
	void endOthers(UUID pro, LinkToken here) {
		this.jdbc.sql("delete from pro_sessions where pro_id = :pro and hash <> :here")
			.param("pro", pro)
			.param("here", here.hash())
			.update();
	}

	void forgetExpired(Instant now) {
		this.jdbc.sql("delete from pro_sessions where expires_at <= :now")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

}

package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The destinations' rows; the database's clock decides who holds a lease. */
@Repository
class Cursors {

	/** The first event since then, and how many from there on a destination has taken. */
	static final String TAKEN_SINCE = """
			with first as (
				select xid, seq from analytics_event where recorded_at >= :since order by xid, seq limit 1),
			again as (
				select count(*) as events from analytics_cursor cursor, first, analytics_event event
				where cursor.destination = :destination and (event.xid, event.seq) >= (first.xid, first.seq)
					and (event.xid, event.seq) <= (cursor.xid, cursor.seq)
					and consent in ('not_needed', 'given') and not exists (select from analytics_held held
						where held.destination = cursor.destination and held.seq = event.seq))
			""";

	private final JdbcClient jdbc;

	Cursors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A destination that is new here begins behind the weeks that are gone, and its books
	 * say how many events it could not get any more.
	 */
	void ensure(String destination, int batchSize) {
		this.jdbc.sql("""
				insert into analytics_cursor (destination, batch_size, xid, seq, forgotten)
				select :destination, :size, xid, seq, events - left_out from analytics_mark
				where bare order by xid desc, seq desc limit 1
				on conflict (destination) do nothing
				""").param("destination", destination).param("size", batchSize).update();
	}

	/** Takes or keeps the lease; nothing, while another node holds it. */
	Optional<Cursor> claim(String destination, UUID node, Duration lease) {
		return this.jdbc.sql("""
				update analytics_cursor
				set lease_owner = :node, lease_until = now() + make_interval(secs => :lease),
					fencing_token = fencing_token + case when lease_owner = :node then 0 else 1 end
				where destination = :destination and (lease_owner = :node or lease_until <= now())
				returning *
				""")
			.param("destination", destination)
			.param("node", node)
			.param("lease", lease.toMillis() / 1000.0)
			.query(Cursors::read)
			.optional();
	}

	/** Keeps the lease, too; says whether this was still ours to write. */
	boolean save(Cursor cursor, Duration lease) {
		return this.jdbc.sql("""
				update analytics_cursor
				set xid = cast(:xid as xid8), seq = :seq, delivered = :delivered, sent_xid = cast(:sentXid as xid8),
					sent_seq = :sentSeq, first_sent_at = :firstSentAt, failures = :failures, not_before = :notBefore,
					paused_reason = :reason, batch_size = :size, lease_until = now() + make_interval(secs => :lease)
				where destination = :destination and fencing_token = :token
				""")
			.param("xid", Long.toUnsignedString(cursor.position().xid()))
			.param("seq", cursor.position().seq())
			.param("delivered", cursor.delivered())
			.param("sentXid", (cursor.sent() != null) ? Long.toUnsignedString(cursor.sent().xid()) : null)
			.param("sentSeq", (cursor.sent() != null) ? cursor.sent().seq() : null, Types.BIGINT)
			.param("firstSentAt", timestamp(cursor.firstSentAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("failures", cursor.failures())
			.param("notBefore", timestamp(cursor.notBefore()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("reason", cursor.pausedReason(), Types.VARCHAR)
			.param("size", cursor.batchSize())
			.param("lease", lease.toMillis() / 1000.0)
			.param("destination", cursor.destination())
			.param("token", cursor.token())
			.update() == 1;
	}

	void failed(String destination, String reason) {
		this.jdbc.sql("""
				update analytics_cursor set last_error = :reason, last_error_at = now() where destination = :destination
				""").param("reason", reason).param("destination", destination).update();
	}

	/** Lets another node take over at once. */
	void release(String destination, UUID node) {
		this.jdbc.sql("""
				update analytics_cursor set lease_until = now(), lease_owner = null
				where destination = :destination and lease_owner = :node
				""").param("destination", destination).param("node", node).update();
	}

	/** An operator's word counts more than what the node that sends still has to say. */
	void pause(String destination) {
		this.jdbc.sql("""
				update analytics_cursor
				set paused_reason = :reason, not_before = null, fencing_token = fencing_token + 1
				where destination = :destination
				""").param("reason", Cursor.PAUSED_BY_OPERATOR).param("destination", destination).update();
	}

	void resume(String destination) {
		this.jdbc.sql("""
				update analytics_cursor
				set paused_reason = null, failures = 0, not_before = null, fencing_token = fencing_token + 1
				where destination = :destination
				""").param("destination", destination).update();
	}

	/**
	 * Goes back in time; says how many events that had been delivered lie ahead again.
	 */
	long rewind(String destination, Instant since) {
		lock(destination);
		return this.jdbc.sql(TAKEN_SINCE + """
				update analytics_cursor cursor
				set xid = first.xid, seq = first.seq - 1, delivered = delivered - again.events, sent_xid = null,
					sent_seq = null, first_sent_at = null, fencing_token = fencing_token + 1
				from first, again
				where cursor.destination = :destination
					and (first.xid, first.seq) <= (cursor.xid, cursor.seq)
				returning again.events
				""")
			.param("destination", destination)
			.param("since", timestamp(since), Types.TIMESTAMP_WITH_TIMEZONE)
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	/** What is counted from here on stays true: no node writes meanwhile. */
	private void lock(String destination) {
		this.jdbc.sql("select from analytics_cursor where destination = :destination for update")
			.param("destination", destination)
			.query()
			.listOfRows();
	}

	static Object timestamp(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp timestamp = row.getTimestamp(column);
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	private static Cursor read(ResultSet row, int index) throws SQLException {
		var sent = (row.getString("sent_xid") != null) ? new Position(row.getLong("sent_xid"), row.getLong("sent_seq"))
				: null;
		return new Cursor(row.getString("destination"), new Position(row.getLong("xid"), row.getLong("seq")),
				row.getLong("delivered"), row.getLong("fencing_token"), sent, instant(row, "first_sent_at"),
				row.getInt("failures"), instant(row, "not_before"), row.getString("paused_reason"),
				row.getInt("batch_size"));
	}

}

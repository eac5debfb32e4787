package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds up what became of all events. One statement reads everything, so that all of it
 * holds at the same moment, and none of it reads all events.
 */
@Repository
class Balances {

	private static final String BALANCES = """
			with whole as (
				select rollup.events + beyond.events as written, rollup.left_out + beyond.left_out as left_out
				from analytics_rollup rollup, lateral (
					select count(*) as events, count(*) filter (where consent in ('missing', 'refused')) as left_out
					from analytics_event event where (event.xid, event.seq) > (rollup.xid, rollup.seq)) beyond)
			select cursor.*, now() as now, whole.written, whole.left_out, held.*, sent.unanswered,
				whole.written - whole.left_out - (mark.events - mark.left_out + passed.events) - held.ahead as waiting,
				least(next.recorded_at, held.oldest_retrying) as oldest
			from whole, analytics_cursor cursor
			cross join lateral (
				select xid, seq, events, left_out from analytics_mark mark
				where (mark.xid, mark.seq) <= (cursor.xid, cursor.seq) order by xid desc, seq desc limit 1) mark
			cross join lateral (
				select count(*) as events from analytics_event event
				where (event.xid, event.seq) > (mark.xid, mark.seq) and (event.xid, event.seq) <= (cursor.xid, cursor.seq)
					and consent in ('not_needed', 'given')) passed
			cross join lateral (
				select count(*) as unanswered from analytics_event event
				where (event.xid, event.seq) > (cursor.xid, cursor.seq)
					and (event.xid, event.seq) <= (cursor.sent_xid, cursor.sent_seq)
					and consent in ('not_needed', 'given')) sent
			cross join lateral (
				select count(*) filter (where (held.xid, held.seq) > (cursor.xid, cursor.seq)) as ahead,
					count(*) filter (where state = 'retry') as retrying,
					count(*) filter (where state = 'parked') as parked,
					count(*) filter (where state = 'dead') as dead,
					count(*) filter (where state = 'discarded') + cursor.forgotten as discarded,
					min(recorded_at) filter (where state = 'retry') as oldest_retrying
				from analytics_held held where held.destination = cursor.destination) held
			left join lateral (
				select event.recorded_at from analytics_event event
				where (event.xid, event.seq) > (cursor.xid, cursor.seq) and consent in ('not_needed', 'given')
				order by event.xid, event.seq limit 1) next on true
			""";

	private final JdbcClient jdbc;

	Balances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Balance> all() {
		return this.jdbc.sql(BALANCES + "order by destination").query(Balances::read).list();
	}

	Optional<Balance> find(String destination) {
		return this.jdbc.sql(BALANCES + "where destination = :destination")
			.param("destination", destination)
			.query(Balances::read)
			.optional();
	}

	/** How many events that a destination has taken a replay would send to it again. */
	long takenSince(String destination, Instant since) {
		return this.jdbc.sql(Cursors.TAKEN_SINCE + "select events from again")
			.param("destination", destination)
			.param("since", Cursors.timestamp(since))
			.query(Long.class)
			.single();
	}

	private static Balance read(ResultSet row, int index) throws SQLException {
		return new Balance(row.getString("destination"), Cursors.instant(row, "now"), row.getLong("written"),
				row.getLong("left_out"), row.getLong("delivered"), row.getLong("waiting"), row.getLong("unanswered"),
				row.getLong("retrying"), row.getLong("parked"), row.getLong("dead"), row.getLong("discarded"),
				Cursors.instant(row, "oldest"), row.getString("paused_reason"), Cursors.instant(row, "not_before"),
				row.getString("last_error"), Cursors.instant(row, "last_error_at"));
	}

}

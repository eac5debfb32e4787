package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Events in the order in which they became visible. Those of transactions that are
 * younger than the oldest running one wait for it: it may have numbers before theirs.
 */
@Repository
class EventLog {

	private final JdbcClient jdbc;

	EventLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What comes next for a destination. A batch that may have been received is read
	 * alone, for it alone has an age. The cursor's place comes as values: joined, each
	 * batch would be searched from the beginning.
	 */
	Stretch next(Cursor cursor, int most) {
		var last = (cursor.sent() != null) ? cursor.sent() : last(cursor.position());
		var events = last.equals(cursor.position()) ? List.<Entry>of() : between(cursor, last, most);
		return new Stretch(events, (events.size() < most) ? last : events.getLast().position());
	}

	/** What is finished by now; later readers find nothing new before it. */
	private Position last(Position position) {
		return this.jdbc.sql("""
				select xid, seq from analytics_event
				where (xid, seq) > (cast(:xid as xid8), :seq) and xid < pg_snapshot_xmin(pg_current_snapshot())
				order by xid desc, seq desc
				limit 1
				""")
			.param("xid", Long.toUnsignedString(position.xid()))
			.param("seq", position.seq())
			.query((row, index) -> new Position(row.getLong("xid"), row.getLong("seq")))
			.optional()
			.orElse(position);
	}

	private List<Entry> between(Cursor cursor, Position last, int most) {
		return this.jdbc.sql("""
				select * from analytics_event event
				where (xid, seq) > (cast(:xid as xid8), :seq) and (xid, seq) <= (cast(:lastXid as xid8), :lastSeq)
					and consent in ('not_needed', 'given')
					and not exists (select from analytics_held held
						where held.destination = :destination and held.seq = event.seq)
				order by xid, seq
				limit :most
				""")
			.param("xid", Long.toUnsignedString(cursor.position().xid()))
			.param("seq", cursor.position().seq())
			.param("lastXid", Long.toUnsignedString(last.xid()))
			.param("lastSeq", last.seq())
			.param("destination", cursor.destination())
			.param("most", most)
			.query((row, index) -> Entry.of(read(row), (cursor.sent() != null) ? cursor.firstSentAt() : null))
			.list();
	}

	/**
	 * Of the devices of these events those whose person has agreed to other destinations,
	 * or does not agree any more.
	 */
	Set<String> withdrawn(String destination, Collection<StoredEvent> events) {
		return this.jdbc.sql("""
				select device_id from analytics_consent
				where device_id = any(:devices) and (withdrawn_at is not null or not (:destination = any(destinations)))
				""")
			.param("destination", destination)
			.param("devices", events.stream().map(StoredEvent::deviceId).distinct().toArray(String[]::new))
			.query(String.class)
			.set();
	}

	static StoredEvent read(ResultSet row) throws SQLException {
		return new StoredEvent(new Position(row.getLong("xid"), row.getLong("seq")),
				Cursors.instant(row, "recorded_at"), row.getString("insert_id"), row.getString("event_type"),
				row.getString("device_id"), row.getString("user_id"), row.getLong("session_id"),
				Cursors.instant(row, "occurred_at"), row.getString("properties"));
	}

}

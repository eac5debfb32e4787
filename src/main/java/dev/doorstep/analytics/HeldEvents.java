package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events that did not go straight through. */
@Repository
class HeldEvents {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private final JdbcClient jdbc;

	HeldEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those whose time has come, in their order. One that is ahead of the cursor would be
	 * met again if it were let go before the cursor has passed it.
	 */
	List<Entry> due(Cursor cursor, Instant now, int most) {
		return this.jdbc.sql("""
				select event.*, held.reason, held.held_since, held.attempts, held.first_sent_at
				from (select * from analytics_held
					where destination = :destination and state = 'retry' and not_before <= :now
						and (xid, seq) <= (cast(:xid as xid8), :seq)
					order by xid, seq
					limit :most) held
				join analytics_event event using (recorded_at, xid, seq)
				order by xid, seq
				""")
			.param("destination", cursor.destination())
			.param("now", Cursors.timestamp(now))
			.param("xid", Long.toUnsignedString(cursor.position().xid()))
			.param("seq", cursor.position().seq())
			.param("most", most)
			.query(HeldEvents::read)
			.list();
	}

	private static Entry read(ResultSet row, int index) throws SQLException {
		var event = EventLog.read(row);
		return new Entry(event, EventJson.of(event), Cursors.instant(row, "first_sent_at"),
				new Entry.Held(row.getString("reason"), Cursors.instant(row, "held_since"), row.getInt("attempts")));
	}

	/**
	 * Until when devices, and the devices of users, have to wait; none of them in most
	 * cases.
	 */
	Map<String, Instant> waitingDevices(String destination, Collection<StoredEvent> events) {
		if (!anyWaiting(destination)) {
			return Map.of();
		}
		var waiting = new HashMap<String, Instant>();
		this.jdbc.sql("""
				select event.device_id, max(held.not_before) as until
				from (select distinct device_id, user_id
					from unnest(:devices::text[], :users::text[]) as pair (device_id, user_id)) event
				join analytics_held held on held.destination = :destination and held.state = 'retry'
					and (held.device_id = event.device_id or held.user_id = event.user_id)
				group by event.device_id
				""")
			.param("devices", events.stream().map(StoredEvent::deviceId).toArray(String[]::new))
			.param("users", events.stream().map(StoredEvent::userId).toArray(String[]::new))
			.param("destination", destination)
			.query(row -> {
				waiting.put(row.getString("device_id"), Cursors.instant(row, "until"));
			});
		return waiting;
	}

	private boolean anyWaiting(String destination) {
		return this.jdbc.sql("""
				select exists (select from analytics_held where destination = :destination and state = 'retry')
				""").param("destination", destination).query(Boolean.class).single();
	}

	/** Writes what is now known of events, be they new here or not. */
	void hold(String destination, List<HeldRow> rows) {
		this.jdbc.sql("""
				insert into analytics_held (destination, seq, xid, recorded_at, device_id, user_id, state, reason,
					held_since, not_before, attempts, first_sent_at)
				select :destination, seq, cast(xid as xid8), recorded_at, device_id, user_id, state, reason,
					held_since, not_before, attempts, first_sent_at
				from jsonb_to_recordset(cast(:rows as jsonb)) as held (seq bigint, xid text, recorded_at timestamptz,
					device_id text, user_id text, state text, reason text, held_since timestamptz,
					not_before timestamptz, attempts integer, first_sent_at timestamptz)
				on conflict (destination, seq) do update
				set state = excluded.state, reason = excluded.reason, not_before = excluded.not_before,
					held_since = excluded.held_since, attempts = excluded.attempts,
					first_sent_at = excluded.first_sent_at
				""").param("destination", destination).param("rows", JSON.writeValueAsString(rows)).update();
	}

	/** Whatever waits of a device waits as long, so that it leaves in order. */
	void alignDevices(String destination, Collection<String> devices) {
		this.jdbc.sql("""
				update analytics_held held set not_before = latest.until
				from (select device_id, max(not_before) as until
					from analytics_held
					where destination = :destination and state = 'retry' and device_id = any(:devices)
					group by device_id) latest
				where held.destination = :destination and held.state = 'retry' and held.device_id = latest.device_id
					and held.not_before < latest.until
				""").param("destination", destination).param("devices", devices.toArray(String[]::new)).update();
	}

	void release(String destination, Collection<Long> seqs) {
		this.jdbc.sql("delete from analytics_held where destination = :destination and seq = any(:seqs)")
			.param("destination", destination)
			.param("seqs", seqs.toArray(Long[]::new))
			.update();
	}

	/** From now on these may have been received, or, without a time, are surely not. */
	void sent(String destination, Collection<Long> seqs, Instant firstSentAt) {
		this.jdbc.sql("""
				update analytics_held set first_sent_at = :at
				where destination = :destination and seq = any(:seqs)
				""")
			.param("at", Cursors.timestamp(firstSentAt), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("destination", destination)
			.param("seqs", seqs.toArray(Long[]::new))
			.update();
	}

}

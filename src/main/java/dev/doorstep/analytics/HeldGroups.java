package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which events did not go straight through, for people to look at. */
@Repository
class HeldGroups {

	private final JdbcClient jdbc;

	HeldGroups(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<HeldGroup> of(String destination) {
		return this.jdbc.sql("""
				select state, reason, count(*) as events, min(recorded_at) as oldest, min(not_before) as until
				from analytics_held where destination = :destination
				group by state, reason order by state, reason
				""").param("destination", destination).query(HeldGroups::read).list();
	}

	private static HeldGroup read(ResultSet row, int index) throws SQLException {
		return new HeldGroup(row.getString("state"), row.getString("reason"), row.getLong("events"),
				Cursors.instant(row, "oldest"), Cursors.instant(row, "until"));
	}

	/** How many a person has to decide about. */
	long undecided(String destination, String reason) {
		return this.jdbc.sql("""
				select count(*) from analytics_held
				where destination = :destination and reason = :reason and state in ('parked', 'dead')
				""").param("destination", destination).param("reason", reason).query(Long.class).single();
	}

	/** Some of those a person has to decide about, the oldest first. */
	List<StoredEvent> undecided(String destination, String reason, int most) {
		return this.jdbc.sql("""
				select event.* from (select recorded_at, xid, seq from analytics_held
					where destination = :destination and reason = :reason and state in ('parked', 'dead')
					order by xid, seq limit :most) held
				join analytics_event event using (recorded_at, xid, seq)
				order by xid, seq
				""")
			.param("destination", destination)
			.param("reason", reason)
			.param("most", most)
			.query((row, index) -> EventLog.read(row))
			.list();
	}

}

package dev.doorstep.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists and ends sessions of people by the rows that Spring Session writes, in the
 * transaction of whatever else changes. A row's primary id stays while the session's id
 * changes, and no cookie holds it.
 */
@Repository
class SessionRows {

	private final JdbcClient jdbc;

	SessionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The busiest last first.
	 * @param here the id of the session that asks, or blank
	 */
	List<OpenSession> of(UUID person, String here) {
		return this.jdbc.sql("""
				select primary_id, session_id = :here as here, creation_time, last_access_time, attribute_bytes
				from spring_session
				left join spring_session_attributes on session_primary_id = primary_id and attribute_name = 'device'
				where principal_name = :person and expiry_time > extract(epoch from now()) * 1000
				order by last_access_time desc
				""").param("person", person.toString()).param("here", here).query(SessionRows::session).list();
	}

	private static OpenSession session(ResultSet row, int number) throws SQLException {
		var device = row.getBytes("attribute_bytes");
		return new OpenSession(row.getString("primary_id"), (device != null) ? (String) SessionJson.read(device) : "",
				Instant.ofEpochMilli(row.getLong("creation_time")),
				Instant.ofEpochMilli(row.getLong("last_access_time")), row.getBoolean("here"));
	}

	/** Ends one of a person's sessions. */
	void end(UUID person, String handle) {
		this.jdbc.sql("delete from spring_session where principal_name = :person and primary_id = :handle")
			.param("person", person.toString())
			.param("handle", handle)
			.update();
	}

	/** Ends all of a person's sessions but the one that asks. */
	void endAll(UUID person, String here) {
		this.jdbc.sql("delete from spring_session where principal_name = :person and session_id <> :here")
			.param("person", person.toString())
			.param("here", here)
			.update();
	}

}

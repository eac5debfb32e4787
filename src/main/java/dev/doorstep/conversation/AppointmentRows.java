package dev.doorstep.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps when professionals would come, and what homeowners agreed to. */
@Repository
class AppointmentRows {

	private final JdbcClient jdbc;

	AppointmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether that is new: the same form sent again is not. */
	boolean add(UUID invitation, UUID stamp, ZonedDateTime begins, ZonedDateTime ends, Instant now) {
		return this.jdbc.sql("""
				insert into appointments (invitation_id, stamp, begins_at, ends_at, time_zone, made_at)
				values (:invitation, :stamp, :begins, :ends, :zone, :now) on conflict (stamp) do nothing
				""")
			.param("invitation", invitation)
			.param("stamp", stamp)
			.param("begins", begins.toOffsetDateTime())
			.param("ends", ends.toOffsetDateTime())
			.param("zone", begins.getZone().getId())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** The newest first. */
	List<Appointment> of(UUID invitation) {
		return this.jdbc.sql("select * from appointments where invitation_id = :invitation order by id desc")
			.param("invitation", invitation)
			.query(AppointmentRows::appointment)
			.list();
	}

	/** The first time counts. */
	boolean accept(UUID appointment, Instant now) {
		return this.jdbc.sql("update appointments set accepted_at = :now where id = :id and accepted_at is null")
			.param("id", appointment)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private static Appointment appointment(ResultSet row, int index) throws SQLException {
		return new Appointment(row.getObject("id", UUID.class), row.getTimestamp("begins_at").toInstant(),
				row.getTimestamp("ends_at").toInstant(), ZoneId.of(row.getString("time_zone")),
				row.getTimestamp("made_at").toInstant(),
				Optional.ofNullable(row.getTimestamp("accepted_at")).map(java.sql.Timestamp::toInstant).orElse(null));
	}

}

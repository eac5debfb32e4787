package dev.doorstep.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds out whose request it is of which something is told while somebody else's browser,
 * or none, is at hand.
 */
@Repository
class Submitters {

	private final JdbcClient jdbc;

	Submitters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The visitor who sent it, outside of any visit. Reports of the form end where it is
	 * sent, so no draft stands behind it.
	 */
	Visitor of(UUID request) {
		return this.jdbc.sql("""
				select device_id, user_id, traffic, consent from analytics_event
				where draft_id = :request and event_type = 'Request Submitted' limit 1
				""")
			.param("request", request)
			.query(Submitters::visitor)
			.optional()
			.orElseGet(() -> new Visitor(null, request, null, Visitor.NO_SESSION, Traffic.PERSON, Consent.MISSING));
	}

	private static Visitor visitor(ResultSet row, int index) throws SQLException {
		return new Visitor(null, UUID.fromString(row.getString("device_id")),
				Optional.ofNullable(row.getString("user_id")).map(UUID::fromString).orElse(null), Visitor.NO_SESSION,
				Traffic.valueOf(row.getString("traffic").toUpperCase(Locale.ROOT)),
				Consent.valueOf(row.getString("consent").toUpperCase(Locale.ROOT)));
	}

}

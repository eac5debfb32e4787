package dev.doorstep.matching;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds those who are interested, and keeps who got to know how to reach the homeowner.
 */
@Repository
class Suitors {

	private final JdbcClient jdbc;

	Suitors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the order they said so. */
	List<Suitor> of(UUID request) {
		return this.jdbc.sql("""
				select invitation.id as invitation, invitation.state, company, person, city, kilometres, about, licence,
					photo, message, answered_at, revealed_at
				from invitations invitation
				join pros on pros.id = pro_id
				left join reveals on invitation_id = invitation.id
				where request_id = :request and invitation.state in ('interested', 'shortlisted', 'hired')
				order by answered_at, invitation.id
				""")
			.param("request", request)
			.query((row, index) -> new Suitor(row.getObject("invitation", UUID.class),
					InvitationState.of(row.getString("state")), row.getString("company"), row.getString("person"),
					row.getString("city"), row.getDouble("kilometres"), row.getString("about"),
					row.getString("licence"), row.getObject("photo", UUID.class), row.getString("message"),
					row.getTimestamp("answered_at").toInstant(), InvitationRows.instant(row, "revealed_at")))
			.list();
	}

	/** Who is behind an invitation, if they are interested in that request. */
	Optional<UUID> proOf(UUID request, UUID invitation) {
		return this.jdbc.sql("""
				select pro_id from invitations
				where id = :invitation and request_id = :request and state in ('interested', 'shortlisted', 'hired')
				""").param("invitation", invitation).param("request", request).query(UUID.class).optional();
	}

	/** Whom a letter about an invitation goes to, and in which language. */
	record Reader(String person, String email, Locale locale) {
	}

	Reader reader(UUID invitation) {
		return this.jdbc.sql("""
				select person, email, languages[1] as language
				from invitations join pros on pros.id = pro_id where invitations.id = :invitation
				""")
			.param("invitation", invitation)
			.query((row, index) -> new Reader(row.getString("person"), row.getString("email"),
					Locale.forLanguageTag(row.getString("language"))))
			.single();
	}

	/** The first time counts. */
	boolean reveal(UUID invitation, Instant now) {
		return this.jdbc.sql("""
				insert into reveals (invitation_id, revealed_at) values (:invitation, :now)
				on conflict (invitation_id) do nothing
				""").param("invitation", invitation).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
	}

}

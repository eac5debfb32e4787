package dev.doorstep.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.matching.Engagement.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads invitations together with what became of their requests. */
@Repository
class EngagementRows {

	private static final String SELECT = """
			select invitation.id, invitation.request_id, pro_id, invitation.state, invitation.reason, message,
				matchings.state as matching, revealed_at is not null as revealed
			from invitations invitation
			join matchings using (request_id)
			left join reveals on invitation_id = invitation.id
			""";

	private final JdbcClient jdbc;

	EngagementRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Engagement> find(UUID invitation) {
		return this.jdbc.sql(SELECT + "where invitation.id = :invitation")
			.param("invitation", invitation)
			.query(EngagementRows::engagement)
			.optional();
	}

	List<Engagement> of(UUID request) {
		return this.jdbc.sql(SELECT + "where invitation.request_id = :request order by offered_at, invitation.id")
			.param("request", request)
			.query(EngagementRows::engagement)
			.list();
	}

	private static Engagement engagement(ResultSet row, int index) throws SQLException {
		return new Engagement(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class),
				row.getObject("pro_id", UUID.class), stage(row), row.getString("message"), row.getBoolean("revealed"));
	}

	private static Stage stage(ResultSet row) throws SQLException {
		var matching = MatchingState.of(row.getString("matching"));
		return switch (InvitationState.of(row.getString("state"))) {
			case OFFERED, VIEWED -> Stage.ASKED;
			case INTERESTED -> Stage.INTERESTED;
			case SHORTLISTED -> Stage.SHORTLISTED;
			case HIRED -> hired(matching);
			case DECLINED -> Stage.WITHDRAWN;
			case LAPSED -> Stage.EXPIRED;
			case NOT_CHOSEN -> notChosen(row.getString("reason"), matching);
		};
	}

	private static Stage hired(MatchingState matching) {
		return switch (matching) {
			case AWARDED -> Stage.HIRED;
			case DONE -> Stage.DONE;
			default -> Stage.CLOSED;
		};
	}

	private static Stage notChosen(String reason, MatchingState matching) {
		if (reason.equals(PassedOver.REFUSED.word())) {
			return Stage.REFUSED;
		}
		if (reason.equals(PassedOver.OTHER_HIRED.word())) {
			return Stage.OTHER_HIRED;
		}
		return (matching == MatchingState.EXPIRED) ? Stage.EXPIRED : Stage.CLOSED;
	}

}

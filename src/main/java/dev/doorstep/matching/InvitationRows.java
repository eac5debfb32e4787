package dev.doorstep.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes invitations; the row of their matching is held meanwhile. */
@Repository
class InvitationRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String SELECT = """
			select id, request_id, pro_id, state, kilometres, offered_at, deadline, viewed_at, answered_at, reason,
				message
			from invitations
			""";

	private final JdbcClient jdbc;

	InvitationRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID add(UUID request, Ranked chosen, Instant now, Instant deadline) {
		var points = new LinkedHashMap<String, Double>();
		chosen.parts().forEach(part -> points.put(part.merit().name(), part.points()));
		return this.jdbc.sql("""
				insert into invitations (request_id, pro_id, kilometres, points, offered_at, deadline)
				values (:request, :pro, :kilometres, cast(:points as jsonb), :now, :deadline) returning id
				""")
			.param("request", request)
			.param("pro", chosen.candidate().pro().id())
			.param("kilometres", chosen.candidate().kilometres())
			.param("points", JSON.writeValueAsString(points))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("deadline", deadline.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.single();
	}

	Optional<Invitation> find(UUID id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id).query(InvitationRows::invitation).optional();
	}

	/** All of a request, in the order they were made. */
	List<Invitation> of(UUID request) {
		return this.jdbc.sql(SELECT + "where request_id = :request order by offered_at, id")
			.param("request", request)
			.query(InvitationRows::invitation)
			.list();
	}

	/** All of a request with whom they went to, in the order they were made. */
	List<Whys.Asked> asked(UUID request) {
		return this.jdbc.sql("""
				select invitations.*, company,
					(select round(sum(value::numeric), 1)::text from jsonb_each_text(points)) as sum
				from invitations join pros on pros.id = pro_id
				where request_id = :request order by offered_at, invitations.id
				""")
			.param("request", request)
			.query((row, index) -> new Whys.Asked(invitation(row, index), row.getString("company"),
					row.getString("sum")))
			.list();
	}

	private static Invitation invitation(ResultSet row, int index) throws SQLException {
		return new Invitation(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class),
				row.getObject("pro_id", UUID.class), InvitationState.of(row.getString("state")),
				row.getDouble("kilometres"), instant(row, "offered_at"), instant(row, "deadline"),
				instant(row, "viewed_at"), instant(row, "answered_at"), row.getString("reason"),
				row.getString("message"));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant).orElse(null);
	}

	/** The professionals a homeowner said they do not want, in any of their requests. */
	List<UUID> refusedBy(String homeowner) {
		return this.jdbc.sql("""
				select pro_id from invitations join matchings using (request_id)
				where homeowner = :homeowner and invitations.state = 'not_chosen' and invitations.reason = :reason
				""").param("homeowner", homeowner).param("reason", PassedOver.REFUSED.word()).query(UUID.class).list();
	}

	/** What a professional was offered lately, the newest first. */
	List<Invitation> latestOf(UUID pro) {
		return this.jdbc.sql(SELECT + "where pro_id = :pro order by id desc limit 30")
			.param("pro", pro)
			.query(InvitationRows::invitation)
			.list();
	}

	/** Notes that its professional reads it; says whether that was the first time. */
	boolean view(UUID id, UUID pro, Instant now) {
		return this.jdbc.sql("""
				update invitations set state = 'viewed', viewed_at = :now
				where id = :id and pro_id = :pro and state = 'offered'
				""").param("id", id).param("pro", pro).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** Notes what the professional says, and when: the first time counts. */
	void answer(UUID id, InvitationState state, String reason, String message, Instant now) {
		this.jdbc.sql("""
				update invitations
				set state = :state, reason = :reason, message = :message, answered_at = coalesce(answered_at, :now)
				where id = :id
				""")
			.param("id", id)
			.param("state", state.column())
			.param("reason", reason)
			.param("message", message)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Notes what becomes of it without the professional. */
	void change(UUID id, InvitationState state, String reason) {
		this.jdbc.sql("update invitations set state = :state, reason = :reason where id = :id")
			.param("id", id)
			.param("state", state.column())
			.param("reason", reason)
			.update();
	}

}

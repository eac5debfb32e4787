package dev.doorstep.pros;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Professionals as the console shows them, and what was decided of them. */
@Repository
class ProfessionalRows {

	private static final int PAGE = 100;

	private static final String SELECT = """
			select id, company, person, email, phone, state, trades, city, postal_code, travel_km, capacity, load, licence,
				about, demo, created_at, coalesce((
					select field <> '' from pro_decisions where pro_id = pros.id order by pro_decisions.id desc limit 1),
					false) as changed
			from pros
			""";

	private final JdbcClient jdbc;

	ProfessionalRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of a state, or all, by company or address; whoever has not shown that the
	 * address is theirs is nobody yet.
	 */
	List<Professional> search(String state, String words) {
		return this.jdbc.sql(SELECT + """
				where confirmed_at is not null and (:state = '' or state = :state)
					and (:words = '' or strpos(lower(company), lower(:words)) > 0 or email = lower(:words))
				order by id desc limit :most""")
			.param("state", state)
			.param("words", words)
			.param("most", PAGE)
			.query((row, index) -> professional(row))
			.list();
	}

	Optional<Professional> find(UUID id) {
		return this.jdbc.sql(SELECT + "where id = :id")
			.param("id", id)
			.query((row, index) -> professional(row))
			.optional();
	}

	private static Professional professional(ResultSet row) throws SQLException {
		return new Professional(row.getObject("id", UUID.class), row.getString("company"), row.getString("person"),
				row.getString("email"), row.getString("phone"), ProState.of(row.getString("state")),
				List.of((String[]) row.getArray("trades").getArray()),
				row.getString("city") + " " + row.getString("postal_code"), row.getInt("travel_km"),
				row.getInt("capacity"), row.getInt("load"), row.getString("licence"), row.getString("about"),
				row.getBoolean("demo"), row.getTimestamp("created_at").toInstant(), row.getBoolean("changed"));
	}

	/**
	 * Changes what they are, unless somebody else did meanwhile; who is verified is so
	 * again after they changed something.
	 */
	boolean decide(UUID id, ProState from, ProState to) {
		return this.jdbc.sql("""
				update pros set state = :to
				where id = :id and state = :from and (:from <> :to or :to = 'verified' and
					(select field <> '' from pro_decisions where pro_id = :id order by pro_decisions.id desc limit 1))
				""").param("id", id).param("from", from.column()).param("to", to.column()).update() == 1;
	}

	void note(UUID id, ProState state, String reason, UUID person, Instant now) {
		this.jdbc.sql("""
				insert into pro_decisions (pro_id, state, reason, person_id, decided_at)
				values (:id, :state, :reason, :person, :now)
				""")
			.param("id", id)
			.param("state", state.column())
			.param("reason", reason)
			.param("person", person, Types.OTHER)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Notes what they changed themselves of what was verified. */
	void noteChange(UUID id, String field, String fromTo, Instant now) {
		this.jdbc.sql("""
				insert into pro_decisions (pro_id, state, reason, field, decided_at)
				select id, state, :fromTo, :field, :now from pros where id = :id
				""")
			.param("id", id)
			.param("field", field)
			.param("fromTo", fromTo)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The newest first. */
	List<ProDecision> decisions(UUID id) {
		return this.jdbc.sql("""
				select pro_decisions.state, reason, field, coalesce(people.name, '') as person, decided_at
				from pro_decisions left join people on people.id = person_id
				where pro_id = :id order by pro_decisions.id desc
				""")
			.param("id", id)
			.query((row, index) -> new ProDecision(ProState.of(row.getString("state")), row.getString("reason"),
					row.getString("field"), row.getString("person"), row.getTimestamp("decided_at").toInstant()))
			.list();
	}

}

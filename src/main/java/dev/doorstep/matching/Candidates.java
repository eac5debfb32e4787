package dev.doorstep.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.pros.Availability;
import dev.doorstep.pros.DaysOff;
import dev.doorstep.pros.ProState;
import dev.doorstep.pros.Spot;
import dev.doorstep.pros.Work;
import dev.doorstep.pros.WorkingHours;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who could do a job at a place, by one walk through the index over trade and area.
 */
@Repository
class Candidates {

	private static final String PRO = """
			pros.id, company, email, phone, state, trades, job_types, languages, time_zone, hours::text, days_off::text,
				paused_until, capacity, load, share, invited_at, invited, answered""";

	private static final String FIND = """
			with near as (
				select pro_id, kilometres(latitude, longitude, :latitude, :longitude) as kilometres,
					bool_or(postal_code = :postalCode
						or travel_km >= kilometres(latitude, longitude, :latitude, :longitude)) as within
				from pro_coverage
				where trade_id = :trade and area && reach(:latitude, :longitude, :margin)
					and (:margin > 0 and postal_code is not null or postal_code = :postalCode
						or travel_km + :margin >= kilometres(latitude, longitude, :latitude, :longitude))
				group by 1, 2)
			select %s, kilometres, within, true as nearby
			from (
				select * from near where (kilometres, pro_id) > (:beyond, :after)
				order by kilometres, pro_id limit :most) as near
			join pros on pros.id = near.pro_id
			order by kilometres, pros.id""".formatted(PRO);

	private static final String FIND_ONE = """
			select %s, kilometres,
				coalesce(bool_or(cover.postal_code = :postalCode or cover.travel_km >= kilometres), false) as within,
				coalesce(bool_or(cover.postal_code = :postalCode or cover.travel_km + :margin >= kilometres
					or :margin > 0 and cover.postal_code is not null and area && reach(:latitude, :longitude, :margin)),
					false) as nearby
			from pros
			cross join lateral kilometres(pros.latitude, pros.longitude, :latitude, :longitude) as kilometres
			left join pro_coverage as cover on cover.pro_id = pros.id
			where email = :email
			group by pros.id, kilometres""".formatted(PRO);

	private final JdbcClient jdbc;

	Candidates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those nearest to the job, nearest first. */
	List<Candidate> nearest(String trade, Spot spot, double margin, int most) {
		return find(trade, spot, margin, -1, new UUID(0, 0), most);
	}

	/** Those next to the last that was found. */
	List<Candidate> beyond(Candidate last, String trade, Spot spot, double margin, int most) {
		return find(trade, spot, margin, last.kilometres(), last.pro().id(), most);
	}

	private List<Candidate> find(String trade, Spot spot, double margin, double beyond, UUID after, int most) {
		return this.jdbc.sql(FIND)
			.param("trade", trade)
			.param("latitude", spot.latitude())
			.param("longitude", spot.longitude())
			.param("postalCode", spot.postalCode())
			.param("margin", margin)
			.param("beyond", beyond)
			.param("after", after)
			.param("most", most)
			.query((row, index) -> candidate(row))
			.list();
	}

	/** Whoever has this address, whether they come there or not. */
	List<Candidate> one(String email, Spot spot, double margin) {
		return this.jdbc.sql(FIND_ONE)
			.param("email", email)
			.param("latitude", spot.latitude())
			.param("longitude", spot.longitude())
			.param("postalCode", spot.postalCode())
			.param("margin", margin)
			.query((row, index) -> candidate(row))
			.list();
	}

	private static Candidate candidate(ResultSet row) throws SQLException {
		var work = new Work(words(row, "trades"), words(row, "job_types"));
		var answers = new Pro.Answers(row.getInt("invited"), row.getInt("answered"));
		var pro = new Pro(row.getObject("id", UUID.class), row.getString("company"), row.getString("email"),
				row.getString("phone"), ProState.of(row.getString("state")), work, words(row, "languages"),
				availability(row), row.getInt("capacity"), row.getInt("load"),
				new WorkShare(row.getDouble("share"), instant(row, "invited_at")), answers);
		return new Candidate(pro, row.getDouble("kilometres"), row.getBoolean("within"), row.getBoolean("nearby"));
	}

	private static Set<String> words(ResultSet row, String column) throws SQLException {
		return Set.of((String[]) row.getArray(column).getArray());
	}

	private static Availability availability(ResultSet row) throws SQLException {
		return new Availability(ZoneId.of(row.getString("time_zone")), WorkingHours.parse(row.getString("hours")),
				DaysOff.parse(row.getString("days_off")), instant(row, "paused_until"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant).orElse(null);
	}

}

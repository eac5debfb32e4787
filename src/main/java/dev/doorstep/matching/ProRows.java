package dev.doorstep.matching;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes professionals down, and where they work. */
@Repository
class ProRows {

	private static final String ADD = """
			insert into pros (company, person, email, phone, trades, job_types, country, postal_code, city, latitude,
				longitude, travel_km, postal_codes, time_zone, hours, days_off, capacity, languages, licence, about, demo)
			values (:company, :person, :email, :phone, :trades, :jobTypes, :country, :postalCode, :city, :latitude,
				:longitude, :travelKm, :postalCodes, :zone, cast(:hours as int4multirange),
				cast(:daysOff as datemultirange), :capacity, :languages, :licence, :about, :demo)
			on conflict (email) do nothing
			returning id""";

	private static final String COVER_AROUND = """
			insert into pro_coverage (pro_id, trade_id, latitude, longitude, travel_km, area)
			select id, trade, latitude, longitude, travel_km, reach(latitude, longitude, travel_km)
			from pros, unnest(trades) as trade
			where id = :id and travel_km is not null""";

	private static final String COVER_POSTAL_CODE = """
			insert into pro_coverage (pro_id, trade_id, latitude, longitude, postal_code, area)
			select id, trade, latitude, longitude, :postalCode, reach(:spotLatitude, :spotLongitude, 0)
			from pros, unnest(trades) as trade
			where id = :id""";

	private final JdbcClient jdbc;

	ProRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A new professional; nobody when the address is known already. */
	Optional<UUID> add(NewPro pro) {
		var added = based(this.jdbc.sql(ADD), pro.reach()).param("company", pro.company())
			.param("person", pro.person())
			.param("email", pro.email())
			.param("phone", pro.phone())
			.param("trades", array(pro.work().trades()))
			.param("jobTypes", array(pro.work().jobTypes()))
			.param("zone", pro.availability().zone().getId())
			.param("hours", pro.availability().hours().multirange())
			.param("daysOff", pro.availability().daysOff().multirange())
			.param("capacity", pro.capacity())
			.param("languages", array(pro.languages()))
			.param("licence", pro.licence())
			.param("about", pro.about())
			.param("demo", pro.demo())
			.query(UUID.class)
			.optional();
		added.ifPresent(id -> cover(id, pro.reach()));
		return added;
	}

	private static StatementSpec based(StatementSpec insert, Reach reach) {
		return insert.param("country", reach.base().country())
			.param("postalCode", reach.base().postalCode())
			.param("city", reach.base().city())
			.param("latitude", reach.base().latitude())
			.param("longitude", reach.base().longitude())
			.param("travelKm", reach.kilometres(), Types.INTEGER)
			.param("postalCodes", array(reach.postalCodes().stream().map(Spot::postalCode).toList()));
	}

	private void cover(UUID id, Reach reach) {
		this.jdbc.sql(COVER_AROUND).param("id", id).update();
		reach.postalCodes()
			.forEach(spot -> this.jdbc.sql(COVER_POSTAL_CODE)
				.param("id", id)
				.param("postalCode", spot.postalCode())
				.param("spotLatitude", spot.latitude())
				.param("spotLongitude", spot.longitude())
				.update());
	}

	private static String[] array(Collection<String> words) {
		return words.toArray(String[]::new);
	}

	void change(UUID id, ProState state) {
		this.jdbc.sql("update pros set state = :state where id = :id")
			.param("id", id)
			.param("state", state.column())
			.update();
	}

	/**
	 * Counts a request more for each who still has room for it; whom another request is
	 * just being offered to is left out.
	 * @return whom that was done for
	 */
	Set<UUID> take(List<UUID> ids, Instant now) {
		return this.jdbc.sql("""
				with free as (
					select id from pros where id = any(:ids) and load < capacity for update skip locked)
				update pros
				set load = load + 1, invited = invited + 1, invited_at = :now,
					share = 1 + share * coalesce(power(0.5, extract(epoch from :now - invited_at) / 604800), 0)
				from free where pros.id = free.id
				returning pros.id
				""")
			.param("ids", ids.toArray(UUID[]::new))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.set();
	}

	/** Counts a request less for each; in one order, so that nobody waits in a circle. */
	void release(List<UUID> ids) {
		this.jdbc.sql("""
				with busy as (select id from pros where id = any(:ids) order by id for update)
				update pros set load = load - 1 from busy where pros.id = busy.id
				""").param("ids", ids.toArray(UUID[]::new)).update();
	}

	void countAnswer(UUID id) {
		this.jdbc.sql("update pros set answered = answered + 1 where id = :id").param("id", id).update();
	}

}

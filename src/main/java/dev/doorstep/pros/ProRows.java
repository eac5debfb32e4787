package dev.doorstep.pros;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
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

	/** Once they do something else, or somewhere else. */
	void coverAnew(UUID id, Reach reach) {
		this.jdbc.sql("delete from pro_coverage where pro_id = :id").param("id", id).update();
		cover(id, reach);
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

	Optional<UUID> findByEmail(String email) {
		return this.jdbc.sql("select id from pros where email = :email")
			.param("email", email)
			.query(UUID.class)
			.optional();
	}

	/** Who has not shown that an address is theirs must not keep it from its owner. */
	void forgetUnconfirmed(String email) {
		this.jdbc.sql("delete from pros where email = :email and confirmed_at is null and state = 'applied'")
			.param("email", email)
			.update();
	}

	/** Who signed up before that and never showed that the address is theirs. */
	void forgetUnconfirmed(Instant before) {
		this.jdbc.sql("delete from pros where confirmed_at is null and state = 'applied' and created_at < :before")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.update();
	}

	boolean anyDemo() {
		return this.jdbc.sql("select exists (select from pros where demo)").query(Boolean.class).single();
	}

	void confirm(UUID id, Instant now) {
		this.jdbc.sql("update pros set confirmed_at = coalesce(confirmed_at, :now) where id = :id")
			.param("id", id)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	void speak(UUID id, Locale locale) {
		this.jdbc.sql("update pros set locale = :locale where id = :id")
			.param("id", id)
			.param("locale", locale.getLanguage())
			.update();
	}

	ProState state(UUID id) {
		return this.jdbc.sql("select state from pros where id = :id")
			.param("id", id)
			.query((row, index) -> ProState.of(row.getString("state")))
			.single();
	}

	ZoneId zone(UUID id) {
		return ZoneId.of(this.jdbc.sql("select time_zone from pros where id = :id")
			.param("id", id)
			.query(String.class)
			.single());
	}

	Optional<Addressee> addressee(UUID id) {
		return this.jdbc.sql("select company, person, email, locale, demo from pros where id = :id")
			.param("id", id)
			.query((row, index) -> new Addressee(row.getString("company"), row.getString("person"),
					row.getString("email"), Locale.of(row.getString("locale")), row.getBoolean("demo")))
			.optional();
	}

}

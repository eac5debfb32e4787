package dev.doorstep.pros;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Professionals as they see and change themselves. */
@Repository
class ProfileRows {

	private final JdbcClient jdbc;

	ProfileRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Profile find(UUID id) {
		return this.jdbc.sql("select *, hours::text as week, days_off::text as away from pros where id = :id")
			.param("id", id)
			.query((row, index) -> profile(row))
			.single();
	}

	/** As it is while nobody else can change it. */
	Profile lock(UUID id) {
		this.jdbc.sql("select from pros where id = :id for update").param("id", id).query((row, index) -> id).single();
		return find(id);
	}

	private static Profile profile(ResultSet row) throws SQLException {
		var availability = new Availability(ZoneId.of(row.getString("time_zone")),
				WorkingHours.parse(row.getString("week")), DaysOff.parse(row.getString("away")),
				Optional.ofNullable(row.getTimestamp("paused_until")).map(Timestamp::toInstant).orElse(null));
		var work = new Work(Set.copyOf(words(row, "trades")), Set.copyOf(words(row, "job_types")));
		return new Profile(row.getObject("id", UUID.class), row.getString("company"), row.getString("person"),
				row.getString("email"), row.getString("phone"), ProState.of(row.getString("state")), work,
				row.getString("postal_code"), row.getString("city") + " " + row.getString("postal_code"),
				row.getObject("travel_km", Integer.class), words(row, "postal_codes"), availability,
				row.getInt("capacity"), words(row, "languages"), row.getString("licence"), row.getString("about"),
				row.getObject("photo", UUID.class));
	}

	private static List<String> words(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	void changeCompany(UUID id, CompanyForm company) {
		this.jdbc.sql("""
				update pros
				set company = :company, person = :person, phone = :phone, languages = :languages, licence = :licence,
					about = :about
				where id = :id
				""")
			.param("id", id)
			.param("company", company.company())
			.param("person", company.person())
			.param("phone", PhoneDigits.of(company.phone()))
			.param("languages", company.languages().toArray(String[]::new))
			.param("licence", company.licence())
			.param("about", company.about())
			.update();
	}

	void changeWork(UUID id, Work work) {
		this.jdbc.sql("update pros set trades = :trades, job_types = :jobTypes where id = :id")
			.param("id", id)
			.param("trades", work.trades().stream().sorted().toArray(String[]::new))
			.param("jobTypes", work.jobTypes().stream().sorted().toArray(String[]::new))
			.update();
	}

	void changeReach(UUID id, Reach reach) {
		this.jdbc.sql("""
				update pros
				set country = :country, postal_code = :postalCode, city = :city, latitude = :latitude,
					longitude = :longitude, travel_km = :travelKm, postal_codes = :postalCodes
				where id = :id
				""")
			.param("id", id)
			.param("country", reach.base().country())
			.param("postalCode", reach.base().postalCode())
			.param("city", reach.base().city())
			.param("latitude", reach.base().latitude())
			.param("longitude", reach.base().longitude())
			.param("travelKm", reach.kilometres(), Types.INTEGER)
			.param("postalCodes", reach.postalCodes().stream().map(Spot::postalCode).toArray(String[]::new))
			.update();
	}

	void changeHours(UUID id, ZoneId zone, WorkingHours hours, int capacity) {
		this.jdbc.sql("""
				update pros set time_zone = :zone, hours = cast(:hours as int4multirange), capacity = :capacity
				where id = :id
				""")
			.param("id", id)
			.param("zone", zone.getId())
			.param("hours", hours.multirange())
			.param("capacity", capacity)
			.update();
	}

	void changeDaysOff(UUID id, DaysOff days) {
		this.jdbc.sql("update pros set days_off = cast(:days as datemultirange) where id = :id")
			.param("id", id)
			.param("days", days.multirange())
			.update();
	}

	/**
	 * Nobody asks them before that.
	 * @param until null for now
	 */
	void pause(UUID id, Instant until) {
		this.jdbc.sql("update pros set paused_until = :until where id = :id")
			.param("id", id)
			.param("until", (until != null) ? until.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	void show(UUID id, UUID photo) {
		this.jdbc.sql("update pros set photo = :photo where id = :id")
			.param("id", id)
			.param("photo", photo, Types.OTHER)
			.update();
	}

}

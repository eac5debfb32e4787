package dev.doorstep.places;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads places. */
@Repository
class PlaceRepository {

	private final JdbcClient jdbc;

	PlaceRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Place> find(PostalCode postalCode) {
		return this.jdbc.sql("""
				select country, postal_code, name, state, state_name, latitude, longitude
				from place
				where country = :country and code in (:codes)
				order by length(code) desc, imported_at desc, line
				limit 1
				""")
			.param("country", postalCode.country())
			.param("codes", postalCode.codeAndArea())
			.query(Place.class)
			.optional();
	}

}

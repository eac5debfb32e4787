package dev.doorstep.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes people. */
@Repository
class PersonRows {

	private final JdbcClient jdbc;

	PersonRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Person> findActive(UUID id) {
		return this.jdbc.sql("select id, name, email, roles from people where id = :id and disabled_at is null")
			.param("id", id)
			.query(PersonRows::person)
			.optional();
	}

	/** What a password is compared with; nobody who may not sign in is found. */
	Optional<Login> findLogin(String email) {
		return this.jdbc.sql("""
				select id, password_hash from people
				where email = lower(:email) and disabled_at is null and password_hash is not null
				""").param("email", email).query(Login.class).optional();
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		var names = (String[]) row.getArray("roles").getArray();
		Set<Role> roles = Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
		return new Person(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"), roles);
	}

	/** Whom an address belongs to, and the hash of the password. */
	record Login(UUID id, String passwordHash) {
	}

}

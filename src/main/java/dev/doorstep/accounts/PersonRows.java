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

	/** Nobody who may not sign in. */
	Optional<Person> findActive(UUID id) {
		return this.jdbc.sql("select id, name, email, roles from people where id = :id and disabled_at is null")
			.param("id", id)
			.query((row, number) -> person(row))
			.optional();
	}

	/** What a password is compared with; nobody who may not sign in is found. */
	Optional<Login> findLogin(String email) {
		return this.jdbc.sql("""
				select id, password_hash from people
				where email = :email and disabled_at is null and password_hash is not null
				""").param("email", MailName.of(email)).query(Login.class).optional();
	}

	static Person person(ResultSet row) throws SQLException {
		var names = (String[]) row.getArray("roles").getArray();
		Set<Role> roles = Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
		return new Person(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"), roles);
	}

	/** A new person; nobody when the address is taken. */
	Optional<UUID> add(String email, String name, Set<Role> roles) {
		return this.jdbc.sql("""
				insert into people (email, name, roles) values (:email, :name, :roles)
				on conflict (email) do nothing returning id
				""")
			.param("email", MailName.of(email))
			.param("name", name)
			.param("roles", names(roles))
			.query(UUID.class)
			.optional();
	}

	Optional<String> findPasswordHash(UUID id) {
		return this.jdbc.sql("select password_hash from people where id = :id")
			.param("id", id)
			.query(String.class)
			.optional();
	}

	Optional<UUID> findId(String email) {
		return this.jdbc.sql("select id from people where email = :email")
			.param("email", MailName.of(email))
			.query(UUID.class)
			.optional();
	}

	void changeRoles(UUID id, Set<Role> roles) {
		this.jdbc.sql("update people set roles = :roles where id = :id")
			.param("id", id)
			.param("roles", names(roles))
			.update();
	}

	void changeName(UUID id, String name) {
		this.jdbc.sql("update people set name = :name where id = :id").param("id", id).param("name", name).update();
	}

	void changePassword(UUID id, String hash) {
		this.jdbc.sql("update people set password_hash = :hash where id = :id")
			.param("id", id)
			.param("hash", hash)
			.update();
	}

	void disable(UUID id) {
		this.jdbc.sql("update people set disabled_at = now() where id = :id and disabled_at is null")
			.param("id", id)
			.update();
	}

	void enable(UUID id) {
		this.jdbc.sql("update people set disabled_at = null where id = :id").param("id", id).update();
	}

	private static String[] names(Set<Role> roles) {
		return roles.stream().sorted().map(Role::name).toArray(String[]::new);
	}

	/** Whom an address belongs to, and the hash of the password. */
	record Login(UUID id, String passwordHash) {
	}

}

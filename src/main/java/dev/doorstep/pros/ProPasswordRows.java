package dev.doorstep.pros;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the hashes of professionals' passwords. */
@Repository
class ProPasswordRows {

	private final JdbcClient jdbc;

	ProPasswordRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whom a password would let in. */
	record Login(UUID pro, String hash) {

	}

	Optional<Login> login(String email) {
		return this.jdbc.sql("""
				select id as pro, password_hash as hash from pros
				where email = :email and confirmed_at is not null and password_hash is not null
				""").param("email", email).query(Login.class).optional();
	}

	Optional<String> hash(UUID pro) {
		return this.jdbc.sql("select password_hash from pros where id = :pro and password_hash is not null")
			.param("pro", pro)
			.query(String.class)
			.optional();
	}

	void change(UUID pro, String hash) {
		this.jdbc.sql("update pros set password_hash = :hash where id = :pro")
			.param("pro", pro)
			.param("hash", hash)
			.update();
	}

}

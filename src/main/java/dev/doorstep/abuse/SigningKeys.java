package dev.doorstep.abuse;

import java.security.SecureRandom;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the one secret of all nodes; whichever node comes first makes it. */
@Repository
class SigningKeys {

	private final JdbcClient jdbc;

	SigningKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	SecretKey key() {
		var secret = new byte[32];
		new SecureRandom().nextBytes(secret);
		this.jdbc.sql("insert into signing_key (secret) values (:secret) on conflict do nothing")
			.param("secret", secret)
			.update();
		var kept = this.jdbc.sql("select secret from signing_key").query(byte[].class).single();
		return new SecretKeySpec(kept, Seals.ALGORITHM);
	}

}

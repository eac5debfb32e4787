package dev.doorstep.accounts;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Keeps the public halves of people's passkeys. */
@Repository
class Passkeys {

	private final UserCredentialRepository credentials;

	private final JdbcClient jdbc;

	Passkeys(JdbcTemplate template, JdbcClient jdbc) {
		this.credentials = new JdbcUserCredentialRepository(template);
		this.jdbc = jdbc;
	}

	UserCredentialRepository credentials() {
		return this.credentials;
	}

	/** The oldest first. */
	List<Passkey> of(UUID person) {
		return this.credentials.findByUserId(user(person))
			.stream()
			.sorted(Comparator.comparing(CredentialRecord::getCreated))
			.map(Passkey::of)
			.toList();
	}

	/**
	 * Removes a passkey unless it is the last one; who asks at the same time waits.
	 * @return whether it is gone
	 */
	boolean remove(UUID person, String id) {
		var all = this.jdbc
			.sql("select credential_id from user_credentials where user_entity_user_id = :user for update")
			.param("user", user(person).toBase64UrlString())
			.query(String.class)
			.list();
		return all.size() > 1 && this.jdbc
			.sql("delete from user_credentials where user_entity_user_id = :user and credential_id = :id")
			.param("user", user(person).toBase64UrlString())
			.param("id", id)
			.update() > 0;
	}

	/** Removes a passkey of somebody who has other ways in. */
	void removeAny(UUID person, String id) {
		this.jdbc.sql("delete from user_credentials where user_entity_user_id = :user and credential_id = :id")
			.param("user", user(person).toBase64UrlString())
			.param("id", id)
			.update();
	}

	void forgetAll(UUID person) {
		this.jdbc.sql("delete from user_credentials where user_entity_user_id = :user")
			.param("user", user(person).toBase64UrlString())
			.update();
	}

	/** How authenticators know a person: nothing in it says who that is. */
	static Bytes user(UUID person) {
		return new Bytes(ByteBuffer.allocate(16)
			.putLong(person.getMostSignificantBits())
			.putLong(person.getLeastSignificantBits())
			.array());
	}

	static UUID person(Bytes user) {
		var bytes = ByteBuffer.wrap(user.getBytes());
		return new UUID(bytes.getLong(), bytes.getLong());
	}

}

package dev.doorstep.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what those need to know who look after people. */
@Repository
class AccountRows {

	private static final String ACCOUNTS = """
			select people.*, passkeys.count as passkeys,
				(select max(last_access_time) from spring_session where principal_name = people.id::text) as seen_at
			from people, lateral (
				select count(*) from user_credentials
				where user_entity_user_id = translate(rtrim(encode(uuid_send(people.id), 'base64'), '='), '+/', '-_')
			) passkeys
			""";

	private final JdbcClient jdbc;

	AccountRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Account> all() {
		return this.jdbc.sql(ACCOUNTS + "order by disabled_at is not null, lower(name), email")
			.query(AccountRows::account)
			.list();
	}

	Optional<Account> find(UUID id) {
		return this.jdbc.sql(ACCOUNTS + "where people.id = :id").param("id", id).query(AccountRows::account).optional();
	}

	private static Account account(ResultSet row, int number) throws SQLException {
		var passkeys = row.getInt("passkeys");
		var invited = row.getString("password_hash") == null || passkeys == 0;
		var disabledAt = row.getObject("disabled_at", OffsetDateTime.class);
		var seenAt = row.getLong("seen_at");
		var seen = row.wasNull() ? null : Instant.ofEpochMilli(seenAt);
		return new Account(PersonRows.person(row), invited, (disabledAt != null) ? disabledAt.toInstant() : null,
				passkeys, seen);
	}

	/**
	 * Whether somebody else administers Doorstep; who asks at the same time waits, so
	 * that two cannot switch each other off.
	 */
	boolean anotherAdminThan(UUID id) {
		var admins = this.jdbc.sql("""
				select id from people where 'ADMIN' = any (roles) and disabled_at is null order by id for update
				""").query(UUID.class).list();
		return admins.stream().anyMatch(admin -> !admin.equals(id));
	}

	/** Whether anybody has all it takes to sign in. */
	boolean anybodyCanSignIn() {
		return all().stream().anyMatch(account -> !account.invited() && !account.disabled());
	}

}

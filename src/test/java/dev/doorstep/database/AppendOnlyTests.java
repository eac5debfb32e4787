package dev.doorstep.database;

import java.util.Map;

import dev.doorstep.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What only grows, for an ordinary owner of a database as for the superuser of the
 * embedded one.
 */
class AppendOnlyTests {

	static JdbcClient owner;

	static JdbcClient superuser;

	@BeforeAll
	static void migrateAsAnOrdinaryOwner() {
		var url = TestDatabase.create();
		superuser = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
		superuser.sql("create role clerk login").update();
		var name = superuser.sql("select current_database()").query(String.class).single();
		superuser.sql("alter database %s owner to clerk".formatted(name)).update();
		var source = new DriverManagerDataSource(url, "clerk", "");
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration")
			.configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
			.load()
			.migrate();
		owner = JdbcClient.create(source);
		owner.sql("insert into audit_entry (person, action, subject) values ('Ada', 'user_updated', 'Grace')").update();
		owner.sql("insert into revision (number, author, reason, document) values (1, 'Ada', 'First', '{}')").update();
	}

	@Test
	void theOwnerWritesAndReads() {
		owner
			.sql("insert into revision (number, author, reason, restores, document) values (2, 'Ada', 'Back', 1, '{}')")
			.update();

		assertThat(owner.sql("select restores from revision where number = 2").query(Long.class).single()).isOne();
		assertThat(owner.sql("select person from audit_entry").query(String.class).list()).contains("Ada");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			audit_entry | update audit_entry set reason = 'other'
			audit_entry | delete from audit_entry
			audit_entry | truncate audit_entry
			revision    | update revision set reason = 'other'
			revision    | update revision set document = '{}'
			revision    | delete from revision
			revision    | truncate revision cascade
			""")
	void theOwnerMayDoNoMore(String table, String change) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> owner.sql(change).update())
			.havingRootCause()
			.withMessageContaining("permission denied for table " + table);
	}

	/** Of the one right that a foreign key needs, nothing can be made. */
	@Test
	void noRevisionGetsAnotherNumber() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> owner.sql("update revision set number = 7").update())
			.havingRootCause()
			.withMessageContaining("never changed or deleted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set reason = 'other'", "delete from audit_entry",
			"truncate audit_entry", "update revision set reason = 'other'", "delete from revision",
			"truncate revision cascade", "set session_replication_role = replica; delete from audit_entry",
			"set session_replication_role = replica; delete from revision" })
	void theSuperuserMayNotEither(String change) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> superuser.sql(change).update())
			.havingRootCause()
			.withMessageMatching("(?s).*(append-only|never changed or deleted).*");
	}

}

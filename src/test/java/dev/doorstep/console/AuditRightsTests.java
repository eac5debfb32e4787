package dev.doorstep.console;

import dev.doorstep.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** On a server of one's own, Doorstep is an ordinary owner of its database. */
class AuditRightsTests {

	static JdbcClient owner;

	@BeforeAll
	static void migrateAsAnOrdinaryOwner() {
		var url = TestDatabase.create();
		var superuser = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
		superuser.sql("create role clerk login").update();
		var name = superuser.sql("select current_database()").query(String.class).single();
		superuser.sql("alter database %s owner to clerk".formatted(name)).update();
		var source = new DriverManagerDataSource(url, "clerk", "");
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration")
			.configuration(java.util.Map.of("flyway.postgresql.transactional.lock", "false"))
			.load()
			.migrate();
		owner = JdbcClient.create(source);
	}

	@Test
	void theOwnerWritesAndReads() {
		owner.sql("insert into audit_entry (person, action, subject) values ('Ada', 'user_updated', 'Grace')").update();

		assertThat(owner.sql("select person from audit_entry").query(String.class).list()).contains("Ada");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "update audit_entry set reason = 'other'", "delete from audit_entry", "truncate audit_entry" })
	void theOwnerMayDoNoMore(String change) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> owner.sql(change).update())
			.havingRootCause()
			.withMessageContaining("permission denied for table audit_entry");
	}

}

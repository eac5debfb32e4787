package dev.doorstep.console;

import java.util.UUID;

import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DoorstepTest
class AuditLogTests {

	@Autowired
	AuditLog log;

	@Autowired
	AuditEntries entries;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	final String subject = UUID.randomUUID().toString();

	final AuditEntry entry = new AuditEntry("user_updated", this.subject, "roles: support", "roles: admin", "Grew");

	@Test
	void keepsWhatWasDoneWithTheChange() {
		this.transaction.executeWithoutResult(status -> this.log.record(this.entry));

		var row = found().rows().getFirst();
		assertThat(row.person()).isEqualTo("Doorstep");
		assertThat(new AuditEntry(row.action(), row.subject(), row.before(), row.after(), row.reason()))
			.isEqualTo(this.entry);
	}

	@Test
	void forgetsWhatFailed() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult(status -> {
				this.log.record(this.entry);
				this.jdbc.sql("insert into audit_entry default values").update();
			}));

		assertThat(found().rows()).isEmpty();
	}

	@Test
	void writesNothingOutsideOfAChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.log.record(this.entry));

		assertThat(found().rows()).isEmpty();
	}

	private AuditPage found() {
		var search = new AuditSearch(null, null, this.subject, null, null);
		return this.entries.page(search, AuditSearch.Part.NEWEST, 10);
	}

}

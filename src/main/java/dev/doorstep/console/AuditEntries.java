package dev.doorstep.console;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit log's table; what is in it stays as it is. */
@Repository
class AuditEntries {

	private final JdbcClient jdbc;

	AuditEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID personId, String person, AuditEntry entry) {
		this.jdbc.sql("""
				insert into audit_entry (person_id, person, action, subject, before, after, reason)
				values (:personId, :person, :action, :subject, :before, :after, :reason)
				""")
			.param("personId", personId)
			.param("person", person)
			.param("action", entry.action())
			.param("subject", entry.subject())
			.param("before", entry.before())
			.param("after", entry.after())
			.param("reason", entry.reason())
			.update();
	}

	List<AuditRow> newest(int most) {
		return this.jdbc.sql("""
				select id, at, person, action, subject, before, after, reason from audit_entry
				order by id desc
				limit :most
				""").param("most", most).query(AuditRow.class).list();
	}

}

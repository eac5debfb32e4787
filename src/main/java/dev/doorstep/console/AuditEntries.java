package dev.doorstep.console;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dev.doorstep.console.AuditSearch.Part;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit log's table; what is in it stays as it is. */
@Repository
class AuditEntries {

	private static final String COLUMNS = "select id, at, person, action, subject, before, after, reason from audit_entry";

	private static final String MATCHING = """
			 where (:person::text is null or person ilike :person)
			and (:action::text is null or action = :action)
			and (:subject::text is null or subject ilike :subject)
			and (:from::timestamptz is null or at >= :from::timestamptz)
			and (:until::timestamptz is null or at < :until::timestamptz)
			""";

	private static final String OLDER = """
			and (:edge::uuid is null or id < :edge) order by id desc limit :most
			""";

	private static final String NEWER = """
			and id > :edge order by id limit :most
			""";

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

	/** The newest entries of these kinds. */
	List<AuditRow> newest(Collection<String> actions, int most) {
		return this.jdbc.sql(COLUMNS + " where action in (:actions) order by id desc limit :most")
			.param("actions", actions)
			.param("most", most)
			.query(AuditRow.class)
			.list();
	}

	AuditPage page(AuditSearch search, Part part, int most) {
		if (part.newerThan() != null) {
			var found = select(search, NEWER, part.newerThan(), most + 1);
			var rows = found.subList(0, Math.min(most, found.size())).reversed();
			return new AuditPage(rows, found.size() > most, true);
		}
		var found = select(search, OLDER, part.olderThan(), most + 1);
		return new AuditPage(found.subList(0, Math.min(most, found.size())), part.olderThan() != null,
				found.size() > most);
	}

	private List<AuditRow> select(AuditSearch search, String direction, UUID edge, int most) {
		return this.jdbc.sql(COLUMNS + MATCHING + direction)
			.param("person", containing(search.person()))
			.param("action", search.action())
			.param("subject", containing(search.subject()))
			.param("from", (search.from() != null) ? search.from().toString() : null)
			.param("until", (search.until() != null) ? search.until().toString() : null)
			.param("edge", edge)
			.param("most", most)
			.query(AuditRow.class)
			.list();
	}

	private static String containing(String part) {
		return (part != null) ? "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%" : null;
	}

	/** Every kind of action there is, found by leaps through the index. */
	List<String> actions() {
		return this.jdbc.sql("""
				with recursive known(action) as (
					(select action from audit_entry order by action limit 1)
					union all
					select (select action from audit_entry where action > known.action order by action limit 1)
					from known where known.action is not null)
				select action from known where action is not null
				""").query(String.class).list();
	}

}

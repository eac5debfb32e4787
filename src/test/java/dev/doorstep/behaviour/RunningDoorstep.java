package dev.doorstep.behaviour;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import dev.doorstep.mail.Letter;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Postbox;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tests of the running application share: visitors, and a look into the database.
 */
@DoorstepTest
abstract class RunningDoorstep {

	/**
	 * Written by loops of the application's own, whether anybody asks for a page or not.
	 */
	private static final Set<String> KEPT_IN_THE_BACKGROUND = Set.of("node", "flag_use", "analytics_rollup",
			"analytics_story", "analytics_sum", "analytics_mark", "analytics_cursor", "matchings");

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	Browser browser() {
		return new Browser(this.port);
	}

	Homeowner homeowner() {
		return new Homeowner(browser());
	}

	/** An address nobody else in these tests has. */
	static String someAddress() {
		return "ada-" + UUID.randomUUID() + "@example.com";
	}

	List<Letter> lettersTo(String address) {
		return Postbox.lettersTo(this.jdbc, address);
	}

	int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	/** The stored answers of the draft whose contact has this address. */
	String answersOf(String email) {
		return this.jdbc.sql("select answers::text from drafts where answers::text like :email")
			.param("email", "%" + email + "%")
			.query(String.class)
			.single();
	}

	/** A fingerprint of the rows of every table that requests write to. */
	Map<String, String> contents() {
		var contents = new TreeMap<String, String>();
		this.jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter(table -> !KEPT_IN_THE_BACKGROUND.contains(table))
			.forEach(table -> contents.put(table, fingerprint(table)));
		return contents;
	}

	private String fingerprint(String table) {
		// Mails are carried meanwhile, and say so in their rows.
		var row = table.equals("outgoing_mail") ? "r.id::text" : "r::text";
		// That a page was looked at, or refused an answer, is all that this may leave
		// behind.
		var rows = table.startsWith("analytics_event")
				? "(select * from " + table + " where event_type not in ('Step Viewed', 'Validation Error Shown'))"
				: table;
		return this.jdbc
			.sql("select count(*) || ' rows, ' || coalesce(sum(hashtextextended(%s, 0)), 0) from %s r".formatted(row,
					rows))
			.query(String.class)
			.single();
	}

}

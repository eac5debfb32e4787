package dev.doorstep.testing;

import java.util.List;
import java.util.Locale;

import dev.doorstep.mail.Letter;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What was posted, whether it has been carried yet or not. */
public final class Postbox {

	private Postbox() {
	}

	/** The letters to an address, oldest first. */
	public static List<Letter> lettersTo(JdbcClient jdbc, String address) {
		return jdbc.sql("""
				select recipient, locale, subject, plain_text, html from outgoing_mail where recipient = :to order by id
				""")
			.param("to", address)
			.query((row, index) -> new Letter(row.getString("recipient"),
					Locale.forLanguageTag(row.getString("locale")), row.getString("subject"),
					row.getString("plain_text"), row.getString("html")))
			.list();
	}

}

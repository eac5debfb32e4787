package dev.doorstep.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.doorstep.database.LastRows;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox's table, as the sending side sees it; the database's clock decides. */
@Repository
class OutgoingMails {

	/**
	 * By hand: where Spring finds out how to read a time, it first fails on every row.
	 */
	private static final RowMapper<OutgoingMail> MAIL = (row, index) -> new OutgoingMail(
			row.getObject("id", UUID.class), row.getTimestamp("posted_at").toInstant(), row.getString("recipient"),
			row.getString("locale"), row.getString("subject"), row.getString("plain_text"), row.getString("html"),
			row.getInt("tries"));

	private final JdbcClient jdbc;

	private final LastRows rows;

	OutgoingMails(JdbcClient jdbc, LastRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	void add(Letter letter) {
		add(letter, null);
	}

	/** Adds a letter with the rows that the transaction at hand writes last. */
	void add(Letter letter, UUID about) {
		this.rows.add("""
				insert into outgoing_mail (recipient, locale, subject, plain_text, html, about)
				select recipient, locale, subject, plain_text, html, about
				from jsonb_to_recordset(cast(? as jsonb)) as mail (recipient text, locale text, subject text,
					plain_text text, html text, about uuid)
				""", new NewMail(letter.to(), letter.locale().toLanguageTag(), letter.subject(), letter.text(),
				letter.html(), about));
	}

	private record NewMail(String recipient, String locale, String subject, String plainText, String html, UUID about) {
	}

	Optional<OutgoingMail> claim(UUID node, Duration lease) {
		return this.jdbc.sql("""
				update outgoing_mail
				set claimed_by = :node, due_at = now() + make_interval(secs => :lease), tries = tries + 1
				where id = (
					select id from outgoing_mail
					where state = 'waiting' and due_at <= now()
					order by due_at
					limit 1
					for update skip locked)
				returning id, posted_at, recipient, locale, subject, plain_text, html, tries
				""").param("node", node).param("lease", seconds(lease)).query(MAIL).optional();
	}

	void close(OutgoingMail mail, UUID node, MailState state, String reason) {
		this.jdbc.sql("""
				update outgoing_mail
				set state = :state, closed_at = now(), claimed_by = null, reason = :reason
				where id = :id and claimed_by = :node
				""")
			.param("state", state.column())
			.param("reason", reason)
			.param("id", mail.id())
			.param("node", node)
			.update();
	}

	void retryIn(Duration pause, OutgoingMail mail, UUID node, String reason) {
		this.jdbc.sql("""
				update outgoing_mail
				set due_at = now() + make_interval(secs => :pause), claimed_by = null, reason = :reason
				where id = :id and claimed_by = :node
				""")
			.param("pause", seconds(pause))
			.param("reason", reason)
			.param("id", mail.id())
			.param("node", node)
			.update();
	}

	/** Puts a mail back as if it had never been taken. */
	void release(OutgoingMail mail, UUID node, String reason) {
		this.jdbc.sql("""
				update outgoing_mail
				set due_at = now(), claimed_by = null, tries = tries - 1, reason = :reason
				where id = :id and claimed_by = :node
				""").param("reason", reason).param("id", mail.id()).param("node", node).update();
	}

	List<GivenUpMail> givenUp() {
		return this.jdbc.sql("""
				select id, regexp_replace(recipient, '^(.).*@', '\\1•••@') as recipient, subject, posted_at,
					state = 'refused' as refused, regexp_replace(reason, '[^\\s<>@]+@', '•••@', 'g') as reason
				from outgoing_mail where state in ('refused', 'dead') order by closed_at desc, id limit 50
				""").query((row, index) -> givenUp(row)).list();
	}

	private static GivenUpMail givenUp(ResultSet row) throws SQLException {
		return new GivenUpMail(row.getObject("id", UUID.class), row.getString("recipient"), row.getString("subject"),
				row.getTimestamp("posted_at").toInstant(), row.getBoolean("refused"), row.getString("reason"));
	}

	/** As if they had just been posted. */
	int revive(List<UUID> givenUp) {
		return this.jdbc.sql("""
				update outgoing_mail set state = 'waiting', closed_at = null, tries = 0, due_at = now()
				where id = any(:mails) and state in ('refused', 'dead')
				""").param("mails", givenUp.toArray(UUID[]::new)).update();
	}

	OutboxState state() {
		return this.jdbc.sql("""
				select (select count(*) from outgoing_mail where state = 'waiting') as waiting,
					(select min(posted_at) from outgoing_mail where state = 'waiting') as oldest,
					(select count(*) from outgoing_mail
						where state in ('refused', 'dead') and closed_at > now() - interval '1 day') as given_up
				""").query(OutboxState.class).single();
	}

	/**
	 * A mail that nobody could carry for so long is of no more use than one long sent.
	 */
	int deleteOlderThan(Duration age) {
		return this.jdbc.sql("""
				delete from outgoing_mail
				where coalesce(closed_at, posted_at) < now() - make_interval(secs => :age)
				""").param("age", seconds(age)).update();
	}

	void deleteAbout(UUID about) {
		this.jdbc.sql("delete from outgoing_mail where about = :about").param("about", about).update();
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}

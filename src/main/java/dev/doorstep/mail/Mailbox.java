package dev.doorstep.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox's table, as people on this machine read it. */
@Repository
@ConditionalOnLocalMailbox
class Mailbox {

	private final JdbcClient jdbc;

	Mailbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Entry> newest(int most) {
		return this.jdbc.sql("""
				select id, posted_at, recipient, subject, plain_text from outgoing_mail order by id desc limit :most
				""").param("most", most).query(Entry.class).list();
	}

	Optional<Entry> find(UUID id) {
		return this.jdbc.sql("""
				select id, posted_at, recipient, subject, plain_text from outgoing_mail where id = :id
				""").param("id", id).query(Entry.class).optional();
	}

	record Entry(UUID id, Instant postedAt, String recipient, String subject, String plainText) {

	}

}

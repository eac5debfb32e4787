package dev.doorstep.mail;

import java.util.Locale;

import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@MailTest
class OutboxTests {

	@Autowired
	Outbox outbox;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Test
	void keepsALetterWithTheChange() {
		var letter = new Letter("kept@example.org", Locale.of("es", "MX"), "Añadido", "Texto", "<p>Texto</p>");
		this.transaction.executeWithoutResult(status -> this.outbox.post(letter));
		assertThat(Postbox.lettersTo(this.jdbc, "kept@example.org")).containsExactly(letter);
	}

	@Test
	void forgetsALetterWithTheChange() {
		var letter = new Letter("undone@example.org", Locale.ENGLISH, "Subject", "Text", "<p>Text</p>");
		this.transaction.executeWithoutResult(status -> {
			this.outbox.post(letter);
			status.setRollbackOnly();
		});
		assertThat(Postbox.lettersTo(this.jdbc, "undone@example.org")).isEmpty();
	}

	@Test
	void takesNoLetterWithoutAChange() {
		var letter = new Letter("alone@example.org", Locale.ENGLISH, "Subject", "Text", "<p>Text</p>");
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.outbox.post(letter));
		assertThat(Postbox.lettersTo(this.jdbc, "alone@example.org")).isEmpty();
	}

}

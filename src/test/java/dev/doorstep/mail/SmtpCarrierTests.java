package dev.doorstep.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import dev.doorstep.mail.Delivery.Outcome;
import dev.doorstep.mail.FakeSmtp.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpCarrierTests {

	/**
	 * A port just closed may be somebody else's by now; this one belongs to a service of
	 * long ago.
	 */
	private static final int NOBODY_LISTENS = 1;

	final FakeSmtp server = new FakeSmtp();

	final MailProperties properties = new MailProperties("Doorstep <hello@doorstep.example>", Duration.ofDays(30),
			Duration.ofSeconds(5), Duration.ofMinutes(1));

	final SmtpCarrier carrier = new SmtpCarrier(client(this.server.port()), this.properties);

	@AfterEach
	void close() {
		this.server.close();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			WELL,               ACCEPTED,    -
			CUTS_AFTER_ANSWER,  ACCEPTED,    -
			UNKNOWN_ADDRESS,    REFUSED,     no such user
			REJECTS_CONTENT,    REFUSED,     looks like spam
			BUSY,               FAILED,      try later
			FULL_MAILBOX,       FAILED,      full
			REJECTS_SENDER,     FAILED,      not from you
			CUTS_BEFORE_ANSWER, FAILED,      ''
			SILENT,             UNREACHABLE, ''
			""")
	void tellsWhatFollowsFromTheAnswer(Mood mood, Outcome outcome, String reason) {
		this.server.feel(mood);
		Delivery delivery = this.carrier.carry(mail("ana@example.org"));
		assertThat(delivery.outcome()).isEqualTo(outcome);
		if (reason == null) {
			assertThat(delivery.reason()).isNull();
		}
		else {
			assertThat(delivery.reason()).contains(reason);
		}
	}

	@Test
	void reachesNobodyWhenTheConnectionIsRefused() {
		var nobody = new SmtpCarrier(client(NOBODY_LISTENS), this.properties);
		assertThat(nobody.carry(mail("ana@example.org")).outcome()).isEqualTo(Outcome.UNREACHABLE);
	}

	@Test
	void neverTriesAnAddressThatIsNone() {
		assertThat(this.carrier.carry(mail("ana@example.org, eve@example.org")).outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(this.server.received()).isEmpty();
	}

	@Test
	void givesAMailTheSameIdentityAtEveryTry() {
		OutgoingMail mail = mail("ana@example.org");
		this.carrier.carry(mail);
		this.carrier.carry(mail);
		assertThat(this.server.receivedMessageIds()).hasSize(2).containsOnly("<" + mail.id() + "@doorstep.example>");
	}

	private static JavaMailSenderImpl client(int port) {
		var client = new JavaMailSenderImpl();
		client.setProtocol("smtp");
		client.setHost("localhost");
		client.setPort(port);
		client.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
		return client;
	}

	private static OutgoingMail mail(String to) {
		return new OutgoingMail(UUID.randomUUID(), Instant.now(), to, "en", "Subject", "Text", "<p>Text</p>", 1);
	}

}

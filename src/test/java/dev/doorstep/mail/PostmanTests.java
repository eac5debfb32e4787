package dev.doorstep.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.mail.Postman.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One round at a time, with the application's own loop at rest. */
@MailTest
class PostmanTests {

	@Autowired
	OutgoingMails mails;

	@Autowired
	MailProperties properties;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MailLoop loop;

	@BeforeEach
	void postOneMail() {
		this.loop.stop();
		this.jdbc.sql("delete from outgoing_mail").update();
		this.mails.add(new Letter("ana@example.org", Locale.ENGLISH, "Subject", "Text", "<p>Text</p>"));
	}

	@AfterEach
	void goOn() {
		this.loop.start();
	}

	@Test
	void carriesAMailOnce() {
		assertThat(postman(Delivery.accepted()).carryNext()).isEqualTo(Round.CARRIED);
		assertThat(postman(Delivery.accepted()).carryNext()).isEqualTo(Round.NOTHING_DUE);
		assertThat(row()).containsEntry("state", "sent").containsEntry("reason", null);
	}

	@Test
	void keepsTheReasonOfARefusal() {
		postman(Delivery.refused("550 5.1.1\r\nno such user")).carryNext();
		assertThat(row()).containsEntry("state", "refused").containsEntry("reason", "550 5.1.1 no such user");
	}

	@Test
	void waitsLongerAfterEachFailureAndGivesUpAfterTheTwelfth() {
		Postman postman = postman(Delivery.failed("451 later"));
		double pause = this.properties.firstRetry().toMillis() / 1000.0;
		for (int tries = 1; tries < 12; tries++) {
			var before = now();
			assertThat(postman.carryNext()).isEqualTo(Round.CARRIED);
			assertThat(row()).containsEntry("state", "waiting").containsEntry("tries", tries);
			assertThat(secondsUntilDue(before)).isGreaterThanOrEqualTo(pause);
			assertThat(secondsUntilDue(now())).isLessThanOrEqualTo(pause);
			makeDue();
			pause *= 2;
		}
		postman.carryNext();
		assertThat(row()).containsEntry("state", "dead")
			.containsEntry("tries", 12)
			.containsEntry("reason", "451 later");
	}

	@Test
	void takesABreakdownOfItsOwnForAFailedTry() {
		new Postman(this.mails, mail -> {
			throw new IllegalStateException("broken");
		}, this.properties).carryNext();
		assertThat(row()).containsEntry("state", "waiting").containsEntry("tries", 1);
		assertThat((String) row().get("reason")).contains("broken");
	}

	@Test
	void blamesNoMailForAServerThatIsAway() {
		for (int round = 0; round < 20; round++) {
			assertThat(postman(Delivery.unreachable("refused")).carryNext()).isEqualTo(Round.NOBODY_THERE);
		}
		assertThat(row()).containsEntry("state", "waiting").containsEntry("tries", 0);
		assertThat(postman(Delivery.accepted()).carryNext()).isEqualTo(Round.CARRIED);
	}

	@Test
	void takesOverFromANodeThatDiedAndIgnoresItsLateWord() {
		UUID frozen = UUID.randomUUID();
		OutgoingMail mail = this.mails.claim(frozen, Duration.ofMinutes(15)).orElseThrow();
		assertThat(postman(Delivery.accepted()).carryNext()).isEqualTo(Round.NOTHING_DUE);
		makeDue();
		assertThat(postman(Delivery.refused("550")).carryNext()).isEqualTo(Round.CARRIED);
		this.mails.close(mail, frozen, MailState.SENT, null);
		this.mails.retryIn(Duration.ZERO, mail, frozen, "late");
		this.mails.release(mail, frozen, "late");
		assertThat(row()).containsEntry("state", "refused").containsEntry("tries", 2);
	}

	private Postman postman(Delivery delivery) {
		return new Postman(this.mails, mail -> delivery, this.properties);
	}

	private Map<String, Object> row() {
		return this.jdbc.sql("select state, tries, reason from outgoing_mail").query().singleRow();
	}

	private OffsetDateTime now() {
		return this.jdbc.sql("select now()").query(OffsetDateTime.class).single();
	}

	private double secondsUntilDue(OffsetDateTime from) {
		return this.jdbc.sql("select extract(epoch from due_at - :from)::float8 from outgoing_mail")
			.param("from", from)
			.query(Double.class)
			.single();
	}

	private void makeDue() {
		this.jdbc.sql("update outgoing_mail set due_at = now()").update();
	}

}

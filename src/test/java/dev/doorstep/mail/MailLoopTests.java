package dev.doorstep.mail;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import dev.doorstep.database.LastRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A loop of the test's own, with the application's at rest. */
@MailTest
class MailLoopTests {

	@Autowired
	OutgoingMails mails;

	@Autowired
	LastRows rows;

	@Autowired
	MailLoop applicationsLoop;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	DataSource dataSource;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void rest() {
		this.applicationsLoop.stop();
		this.jdbc.sql("delete from outgoing_mail").update();
	}

	@AfterEach
	void goOn() {
		this.applicationsLoop.start();
	}

	@Test
	void isWokenByACommit() {
		MailLoop loop = loop(this.mails, mail -> Delivery.accepted(), Duration.ofHours(1));
		var outbox = new Outbox(this.mails, loop);
		loop.start();
		for (int number = 1; number <= 3; number++) {
			this.transaction.executeWithoutResult(status -> outbox.post(letter()));
			int expected = number;
			await().until(() -> sent() == expected);
		}
		loop.stop();
	}

	@Test
	void finishesTheMailInHandBeforeItStops() throws Exception {
		var begun = new CountDownLatch(1);
		var finish = new CompletableFuture<Delivery>();
		MailLoop loop = loop(this.mails, mail -> {
			begun.countDown();
			return finish.join();
		}, Duration.ofHours(1));
		this.mails.add(letter());
		this.mails.add(letter());
		loop.start();
		begun.await();
		var stopped = new CompletableFuture<Void>();
		loop.stop(() -> stopped.complete(null));
		assertThat(stopped).isNotDone();
		finish.complete(Delivery.accepted());
		stopped.join();
		assertThat(sent()).isEqualTo(1);
		loop.start();
		await().until(() -> sent() == 2);
		loop.stop();
	}

	@Test
	void stopsBeforeTheWebServerDoes() {
		assertThat(this.applicationsLoop.getPhase()).isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
	}

	@Test
	void outlivesADatabaseThatIsAway() {
		var database = new FailingDataSource(this.dataSource);
		MailLoop loop = loop(new OutgoingMails(JdbcClient.create(database), this.rows), mail -> Delivery.accepted(),
				Duration.ofMillis(50));
		database.failuresToCome = 3;
		this.mails.add(letter());
		loop.start();
		await().until(() -> sent() == 1);
		assertThat(database.failuresToCome).isZero();
		loop.stop();
	}

	private static MailLoop loop(OutgoingMails mails, Carrier carrier, Duration poll) {
		var properties = new MailProperties("hello@doorstep.example", Duration.ofDays(30), poll, Duration.ofMinutes(1));
		return new MailLoop(new Postman(mails, carrier, properties), properties);
	}

	private static Letter letter() {
		return new Letter("ana@example.org", Locale.ENGLISH, "Subject", "Text", "<p>Text</p>");
	}

	private long sent() {
		return this.jdbc.sql("select count(*) from outgoing_mail where state = 'sent'").query(Long.class).single();
	}

	private static final class FailingDataSource extends DelegatingDataSource {

		private volatile int failuresToCome;

		FailingDataSource(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (this.failuresToCome > 0) {
				this.failuresToCome--;
				throw new SQLException("away");
			}
			return super.getConnection();
		}

	}

}

package dev.doorstep.mail;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.doorstep.mail.FakeSmtp.Mood;
import dev.doorstep.pros.Newcomer;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** The application beside a mail server that is unwell, and recovers. */
@MailTest
class MailFaultTests {

	static final FakeSmtp SERVER = new FakeSmtp();

	@LocalServerPort
	int port;

	@Autowired
	Outbox outbox;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "localhost");
		registry.add("spring.mail.port", SERVER::port);
		registry.add("spring.mail.properties.mail.smtp.timeout", () -> "1000");
	}

	@AfterAll
	static void stop() {
		SERVER.close();
	}

	@BeforeEach
	void recover() {
		SERVER.feel(Mood.WELL);
		this.jdbc.sql("delete from outgoing_mail").update();
		SERVER.received().clear();
	}

	/** Ten that waited for it would take ten seconds. */
	@Test
	void postingNeverWaitsForTheServer() {
		SERVER.feel(Mood.SILENT);
		assertTimeout(Duration.ofSeconds(5), () -> IntStream.range(0, 10).forEach(number -> post()));
		SERVER.feel(Mood.WELL);
		await().atMost(Duration.ofSeconds(20)).until(() -> sent() == 10);
		assertThat(SERVER.receivedMessageIds()).hasSize(10).doesNotHaveDuplicates();
	}

	@Test
	void mailArrivesAfterAnOutage() {
		SERVER.close();
		post();
		await().until(() -> reason().contains("connect"));
		SERVER.open();
		await().until(() -> sent() == 1);
		assertThat(SERVER.received()).hasSize(1);
	}

	@Test
	void mailArrivesWhenTheServerIsNoLongerBusy() {
		SERVER.feel(Mood.BUSY);
		post();
		await().until(() -> reason().contains("try later"));
		SERVER.feel(Mood.WELL);
		await().until(() -> sent() == 1);
		assertThat(SERVER.received()).hasSize(1);
	}

	@Test
	void aCutBeforeTheAnswerCostsOneRecognisableDuplicateAtMost() {
		SERVER.feel(Mood.CUTS_BEFORE_ANSWER);
		post();
		await().until(() -> SERVER.received().size() == 1);
		SERVER.feel(Mood.WELL);
		await().until(() -> sent() == 1);
		assertThat(SERVER.receivedMessageIds()).hasSize(2);
		assertThat(SERVER.receivedMessageIds().stream().distinct()).hasSize(1);
	}

	@Test
	void anAddressNobodyHasIsFlaggedAtOnce() {
		SERVER.feel(Mood.UNKNOWN_ADDRESS);
		post();
		await().until(() -> reason().contains("no such user"));
		assertThat(this.jdbc.sql("select state || tries from outgoing_mail").query(String.class).single())
			.isEqualTo("refused1");
	}

	/**
	 * What is offered during an outage is written down with the offer, and told
	 * afterwards.
	 */
	@Test
	void offersArriveAfterAnOutageToo() {
		SERVER.close();
		var pro = new Browser(this.port);
		Newcomer.signIn(pro, this.jdbc, "ada@pipes.example");
		this.jdbc.sql("update pros set state = 'verified'").update();
		var sent = new Homeowner(new Browser(this.port)).describesTheWholeJob("grace@home.example").submits();
		assertThat(sent.reference()).startsWith("DS-");
		await().until(() -> Postbox.lettersTo(this.jdbc, "ada@pipes.example").size() == 2);
		SERVER.feel(Mood.CUTS_BEFORE_ANSWER);
		SERVER.open();
		await().until(() -> !SERVER.received().isEmpty());
		SERVER.feel(Mood.WELL);
		await().atMost(Duration.ofSeconds(20)).until(() -> sent() == 3);
		var often = SERVER.receivedMessageIds()
			.stream()
			.collect(Collectors.groupingBy(id -> id, Collectors.counting()));
		assertThat(often).hasSize(3).allSatisfy((id, times) -> assertThat(times).isLessThanOrEqualTo(2));
		assertThat(SERVER.received())
			.anyMatch(letter -> letter.contains("Subject: Fix a leaking faucet in San Francisco, CA 94110"));
	}

	private void post() {
		var letter = new Letter("ana@example.org", Locale.ENGLISH, "Subject", "Text", "<p>Text</p>");
		assertThatNoException()
			.isThrownBy(() -> this.transaction.executeWithoutResult(status -> this.outbox.post(letter)));
	}

	private long sent() {
		return this.jdbc.sql("select count(*) from outgoing_mail where state = 'sent'").query(Long.class).single();
	}

	private String reason() {
		return this.jdbc.sql("select coalesce(max(reason), '') from outgoing_mail").query(String.class).single();
	}

}

package dev.doorstep.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.doorstep.mail.Postman.Round;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole way to a real mail server. */
@MailTest
class MailDeliveryTests {

	static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

	@Autowired
	Outbox outbox;

	@Autowired
	OutgoingMails mails;

	@Autowired
	Carrier carrier;

	@Autowired
	MailProperties properties;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		SERVER.start();
		registry.add("spring.mail.host", () -> "localhost");
		registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
	}

	@AfterAll
	static void stop() {
		SERVER.stop();
	}

	@BeforeEach
	void empty() throws Exception {
		SERVER.purgeEmailFromAllMailboxes();
		this.jdbc.sql("delete from outgoing_mail").update();
	}

	@Test
	void carriesALetterAsItsAuthorMeantIt() throws Exception {
		post(new Letter("ana@example.org", Locale.of("es"), "Tu petición está esperando: ¡ñandú! 🚪", "Añade más",
				"<p>Añade más</p>"));
		MimeMessage mail = onlyMail();
		assertThat(mail.getSubject()).isEqualTo("Tu petición está esperando: ¡ñandú! 🚪");
		assertThat(mail.getContentLanguage()).containsExactly("es");
		assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Doorstep Señales");
		assertThat(mail.getHeader("From", null)).isPrintable().isASCII();
		var parts = (MimeMultipart) mail.getContent();
		assertThat(mail.getContentType()).startsWith("multipart/alternative");
		assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Añade más");
		assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Añade más</p>");
		assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
	}

	@Test
	void namesTheMailAfterItsRow() throws Exception {
		post(letter("ana@example.org", "Subject"));
		var id = this.jdbc.sql("select id::text from outgoing_mail").query(String.class).single();
		assertThat(onlyMail().getMessageID()).isEqualTo("<" + id + "@doorstep.example>");
		await().untilAsserted(
				() -> assertThat(this.jdbc.sql("select state from outgoing_mail").query(String.class).single())
					.isEqualTo("sent"));
	}

	@Test
	void sendsNothingOfAChangeThatIsTakenBack() throws Exception {
		this.transaction.executeWithoutResult(status -> {
			this.outbox.post(letter("undone@example.org", "Never"));
			status.setRollbackOnly();
		});
		post(letter("ana@example.org", "After all"));
		assertThat(onlyMail().getSubject()).isEqualTo("After all");
	}

	@Test
	void findsWhatNoCommitAnnounced() throws Exception {
		this.mails.add(letter("ana@example.org", "Silent"));
		assertThat(onlyMail().getSubject()).isEqualTo("Silent");
	}

	@Test
	void spellsOutDomainsThatAreNotAscii() throws Exception {
		post(letter("ana@bücher.example", "Subject"));
		assertThat(onlyMail().getAllRecipients()).containsExactly(new InternetAddress("ana@xn--bcher-kva.example"));
	}

	@Test
	void letsNoWordsBecomeHeadersOrRecipients() throws Exception {
		post(new Letter("ana@example.org", Locale.ENGLISH, "Tap\r\nBcc: eve@example.org\r\n\r\n=?utf-8?q?=0aTo:eve?=",
				".\r\nRCPT TO:<eve@example.org>\r\n.\r\n", "<p>Bcc: eve@example.org</p>"));
		MimeMessage mail = onlyMail();
		assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("ana@example.org"));
		assertThat(mail.getHeader("Bcc")).isNull();
		assertThat(mail.getSubject()).isEqualTo("Tap Bcc: eve@example.org = ?utf-8?q?=0aTo:eve?=");
	}

	@Test
	void carriesEachMailOnceHoweverManyNodesThereAre() throws Exception {
		this.transaction.executeWithoutResult(status -> IntStream.range(0, 150)
			.forEach(number -> this.outbox.post(letter("ana@example.org", "Mail " + number))));
		var nodes = Stream.generate(this::node).limit(3).map(CompletableFuture::runAsync).toList();
		nodes.forEach(CompletableFuture::join);
		await().untilAsserted(() -> assertThat(SERVER.getReceivedMessages()).hasSize(150));
		var ids = new HashSet<String>();
		for (MimeMessage mail : SERVER.getReceivedMessages()) {
			ids.add(mail.getMessageID());
		}
		assertThat(ids).hasSize(150);
	}

	private Runnable node() {
		var postman = new Postman(this.mails, this.carrier, this.properties);
		return () -> {
			while (postman.carryNext() == Round.CARRIED) {
				Thread.onSpinWait();
			}
		};
	}

	private void post(Letter letter) {
		this.transaction.executeWithoutResult(status -> this.outbox.post(letter));
	}

	private static Letter letter(String to, String subject) {
		return new Letter(to, Locale.ENGLISH, subject, "Text", "<p>Text</p>");
	}

	private static MimeMessage onlyMail() throws MessagingException {
		await().until(() -> SERVER.getReceivedMessages().length > 0);
		assertThat(SERVER.getReceivedMessages())
			.as(() -> GreenMailUtil.getWholeMessage(SERVER.getReceivedMessages()[0]))
			.hasSize(1);
		return SERVER.getReceivedMessages()[0];
	}

}

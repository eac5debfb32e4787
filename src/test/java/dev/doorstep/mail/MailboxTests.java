package dev.doorstep.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

import dev.doorstep.Doorstep;
import dev.doorstep.testing.Postbox;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/** Doorstep as it starts with nothing configured: the one place with a local mailbox. */
@SpringBootTest(classes = Doorstep.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { MailTest.MESSAGES, "server.address=0.0.0.0", "server.forward-headers-strategy=native" })
@Import(OpenMailbox.class)
@DirtiesContext
class MailboxTests {

	@TempDir
	static Path directory;

	@LocalServerPort
	int port;

	@Autowired
	Outbox outbox;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void data(DynamicPropertyRegistry registry) {
		registry.add("doorstep.database.directory", () -> directory.resolve("postgres"));
	}

	@Test
	void listsTheNewestMailFirst() throws IOException {
		post("list@example.org", "Older <b>");
		post("list@example.org", "Newer");
		var page = Jsoup.parse(get("localhost", "/dev/mail"));
		assertThat(page.select("td:has(a) ~ td:contains(list@example.org)")).hasSize(2);
		assertThat(page.select("td a").eachText()).containsSubsequence("Newer", "Older <b>");
	}

	@Test
	void showsAMailWithLinksToFollow() throws IOException {
		post("one@example.org", "Your <link>");
		var page = Jsoup.parse(get("localhost", "/dev/mail/" + idOf("one@example.org")));
		assertThat(page.select("h1").text()).isEqualTo("Your <link>");
		assertThat(page.select("pre").text()).contains("Continue <https://doorstep.example/resume/abc?x=1&y=2> & rest");
		assertThat(page.select("pre a[rel=noreferrer]").attr("href"))
			.isEqualTo("https://doorstep.example/resume/abc?x=1&y=2");
	}

	@Test
	void countsAMailAsSent() {
		post("sent@example.org", "Sent");
		assertThat(Postbox.lettersTo(this.jdbc, "sent@example.org")).hasSize(1);
		await().until(() -> this.jdbc.sql("select state from outgoing_mail where recipient = 'sent@example.org'")
			.query(String.class)
			.single()
			.equals("sent"));
	}

	@Test
	void knowsNoMailThatIsNone() throws IOException {
		assertThat(get("localhost", "/dev/mail/" + UUID.randomUUID())).startsWith("HTTP/1.1 404");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Forwarded-For: 127.0.0.1", "X-Forwarded-For: 203.0.113.9",
			"X-Forwarded-Host: localhost", "Forwarded: for=127.0.0.1", "X-Real-IP: 127.0.0.1", "Via: 1.1 proxy" })
	void isHiddenFromWhoeverComesThroughAProxy(String header) throws IOException {
		assertThat(get("localhost", "/dev/mail", header)).startsWith("HTTP/1.1 404");
	}

	@Test
	void isHiddenFromSitesWhoseNamePointsHere() throws IOException {
		assertThat(get("eve.example", "/dev/mail")).startsWith("HTTP/1.1 404");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Nothing: at all", "X-Forwarded-For: 127.0.0.1" })
	void isHiddenFromOtherMachines(String header) throws IOException {
		var outside = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter(address -> address.getAddress().length == 4 && !address.isLoopbackAddress())
			.findFirst();
		assumeThat(outside).isPresent();
		try (var socket = new Socket(outside.get(), this.port, outside.get(), 0)) {
			assertThat(exchange(socket, "localhost", "/dev/mail", header)).startsWith("HTTP/1.1 404");
		}
	}

	private String get(String host, String path, String... headers) throws IOException {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return exchange(socket, host, path, headers);
		}
	}

	private static String exchange(Socket socket, String host, String path, String... headers) throws IOException {
		var request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n".formatted(path, host,
				(headers.length == 0) ? "" : String.join("\r\n", headers) + "\r\n");
		socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private void post(String to, String subject) {
		var letter = new Letter(to, Locale.ENGLISH, subject,
				"Continue <https://doorstep.example/resume/abc?x=1&y=2> & rest", "<p>Html</p>");
		this.transaction.executeWithoutResult(status -> this.outbox.post(letter));
	}

	private UUID idOf(String to) {
		return this.jdbc.sql("select id from outgoing_mail where recipient = :to")
			.param("to", to)
			.query(UUID.class)
			.single();
	}

}

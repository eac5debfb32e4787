package dev.doorstep.mail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@MailTest
@Import(OpenMailbox.class)
class NoMailboxTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/dev/mail", "/dev/mail/0198c0de-0000-7000-8000-000000000000" })
	void thereIsNoneBesideAServersDatabase(String path) throws Exception {
		try (var client = HttpClient.newHttpClient()) {
			var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
			assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
		}
	}

}

package dev.doorstep.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLSocketFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How receivers are called, whatever they do. */
class CallerTests {

	private static final WebhooksProperties HERE = properties(true);

	private final Receiver receiver = new Receiver();

	private ServerSocket oddity;

	static WebhooksProperties properties(boolean loopback) {
		return new WebhooksProperties(List.of(Duration.ofSeconds(5)), Duration.ofMillis(1500), Duration.ofHours(24),
				Duration.ofDays(30), Duration.ofSeconds(2), loopback);
	}

	@AfterEach
	void closeAll() throws IOException {
		this.receiver.close();
		if (this.oddity != null) {
			this.oddity.close();
		}
	}

	@Test
	void postsWhatItIsGivenAndNamesWhomItCalls() {
		var result = call(this.receiver.url() + "/a?b=c", "{\"word\":\"ñ\"}");
		assertThat(result).isEqualTo(CallResult.answered(200));
		assertThat(this.receiver.got()).singleElement().satisfies(got -> {
			assertThat(got.path()).isEqualTo("/hooks/a?b=c");
			assertThat(got.body()).isEqualTo("{\"word\":\"ñ\"}");
			assertThat(got.headers()).containsEntry("content-type", "application/json")
				.containsEntry("webhook-id", "msg_1")
				.containsEntry("host", URI.create(this.receiver.url()).getAuthority());
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 307, 308 })
	void followsNobodyElsewhere(int status) {
		assertThat(call(this.receiver.answering(status).url(), "{}")).isEqualTo(CallResult.answered(status));
		assertThat(this.receiver.got()).hasSize(1);
	}

	@Test
	void waitsForNobodyForEver() {
		assertThat(call(this.receiver.takingMillis(60_000).url(), "{}")).isEqualTo(CallResult.failed(Problem.TOO_SLOW));
	}

	@Test
	void lettersOneByOneAreTooSlowAsAWhole() {
		var result = call(odd(client -> {
			for (int letter = 0; letter < 1000; letter++) {
				say(client, (letter == 0) ? "H" : "x");
				Thread.sleep(100);
			}
		}), "{}");
		assertThat(result).isEqualTo(CallResult.failed(Problem.TOO_SLOW));
	}

	@Test
	void whoHangsUpHasNotAnswered() {
		assertThat(call(odd(client -> say(client, "HTTP/1.1 2")), "{}")).isEqualTo(CallResult.failed(Problem.BROKEN));
	}

	@Test
	void whoSpeaksAnotherLanguageHasNotAnswered() {
		assertThat(call(odd(client -> say(client, "SSH-2.0-OpenSSH_9.9\r\n")), "{}"))
			.isEqualTo(CallResult.failed(Problem.BROKEN));
	}

	@Test
	void aLineWithoutAnEndIsNotReadToTheEnd() {
		var said = new AtomicInteger();
		var result = call(odd(client -> {
			while (true) {
				say(client, "x".repeat(10_000));
				said.addAndGet(10_000);
			}
		}), "{}");
		assertThat(result).isEqualTo(CallResult.failed(Problem.BROKEN));
	}

	@Test
	void whatComesAfterTheStatusDoesNotMatter() {
		var result = call(odd(client -> {
			say(client, "HTTP/1.1 204 No Content\r\n");
			while (true) {
				say(client, "x".repeat(10_000));
			}
		}), "{}");
		assertThat(result).isEqualTo(CallResult.answered(204));
	}

	@Test
	void whatSaysThatMoreWillComeIsNotTheAnswer() {
		assertThat(call(odd(client -> say(client, "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 410 Gone\r\n")),
				"{}"))
			.isEqualTo(CallResult.answered(410));
	}

	@Test
	void whereNobodyAnswersNobodyIsReached() {
		this.receiver.close();
		assertThat(call(this.receiver.url(), "{}")).isEqualTo(CallResult.failed(Problem.UNREACHABLE));
	}

	/** A name that is harmless when it is looked at, and leads elsewhere afterwards. */
	@Test
	void aNameThatChangesItsMindLeadsNowhere() {
		var answers = new ArrayDeque<>(List.of("1.1.1.1", "127.0.0.1", "169.254.169.254"));
		Names changing = host -> new InetAddress[] { InetAddress.ofLiteral(answers.pop()) };
		var caller = new Caller(changing, encryption(), properties(false));
		var url = URI.create("https://changing.example/");
		assertThat(caller.look(url).problem()).isNull();
		assertThat(caller.post(url, Map.of(), "{}")).isEqualTo(CallResult.failed(Problem.FORBIDDEN_ADDRESS));
		assertThat(caller.post(url, Map.of(), "{}")).isEqualTo(CallResult.failed(Problem.FORBIDDEN_ADDRESS));
	}

	/** What was looked at is what is called: there is no second look in between. */
	@Test
	void aNameIsLookedUpOnceForACall() {
		var looks = new AtomicInteger();
		Names counting = host -> {
			looks.incrementAndGet();
			return new InetAddress[] { InetAddress.getLoopbackAddress() };
		};
		new Caller(counting, encryption(), HERE).post(URI.create(this.receiver.url()), Map.of(), "{}");
		assertThat(this.receiver.got()).hasSize(1);
		assertThat(looks).hasValue(1);
	}

	@Test
	void anUnknownNameIsSaidToBeOne() {
		var caller = new Caller(host -> {
			throw new UnknownHostException(host);
		}, encryption(), properties(false));
		assertThat(caller.look(URI.create("https://nowhere.example/")).problem()).isEqualTo("unknown-host");
	}

	private static CallResult call(String url, String body) {
		return new Caller(InetAddress::getAllByName, encryption(), HERE).post(URI.create(url),
				Map.of("webhook-id", "msg_1"), body);
	}

	private static SSLSocketFactory encryption() {
		return (SSLSocketFactory) SSLSocketFactory.getDefault();
	}

	@FunctionalInterface
	private interface Oddity {

		void serve(Socket client) throws Exception;

	}

	/** A server that is none of the usual kind. */
	private String odd(Oddity oddity) {
		try {
			this.oddity = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
			Thread.ofVirtual().start(() -> {
				try (var client = this.oddity.accept()) {
					client.getInputStream().read(new byte[10_000]);
					oddity.serve(client);
				}
				catch (Exception ex) {
					// Whoever called has left.
				}
			});
			return "http://localhost:" + this.oddity.getLocalPort() + "/";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void say(Socket client, String words) throws IOException {
		client.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().flush();
	}

}

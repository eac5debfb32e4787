package dev.doorstep.behaviour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no page of ours would send gets a clear answer in our own style, and the draft
 * stays as it was.
 */
@ExtendWith(OutputCaptureExtension.class)
class BadRequestTests extends RunningDoorstep {

	Homeowner ada;

	Map<String, String> before;

	@BeforeEach
	void describeAJob() {
		this.ada = homeowner().describesTheWholeJob(someAddress());
		this.ada.browser().token();
		this.before = contents();
	}

	@AfterEach
	void nothingHasChangedAndNothingBroke(CapturedOutput output) {
		assertThat(contents()).isEqualTo(this.before);
		assertThat(output).doesNotContain("Servlet.service()", "Exception Processing");
		assertThat(this.ada.browser().get("/request/review").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/request/nonsense, 404", "/request/jobtype/more, 404", "/request/%00, 400", "/request/%ff, 400",
			"/request/a%2Fb, 400", "/request/x;y=z, 400", "/request/%2e%2e/, 400", "/request?q=%ff%fe, 400",
			"/request/description/photos/not-a-photo, 404", "/resume/%F0%9F%9A%AA, 410", "/assets/x/..%5capp.css, 400",
			"/request/location?zip=%ED%A0%80, 400" })
	void odd(String address, int status) {
		assertSaid(status, this.ada.browser().get(address));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2_000, 7_000, 30_000, 300_000 })
	void addressesTooLongToBeMeant(int length) {
		var page = this.ada.browser().get("/" + "a".repeat(length));
		assertThat(page.status()).isBetween(400, 499);
		assertThat(page.isOurs()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%00", "trade=%00", "job=%00", "q=%C2%85", "job=no-such-job", "trade=no-such-trade",
			"job=a&job=b", "words=%F0%9F%9A%AA", "_page=x", "lang=%00", "from=%00", "check=%00" })
	void aQueryNobodyWouldTypeShowsThePage(String query) {
		assertThat(this.ada.browser().get("/request/jobtype?" + query).status()).isEqualTo(200);
		assertThat(browser().get("/request?" + query).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "jobtype, job=no-such-job", "jobtype, job=%00", "location, zip=00000", "location, zip=%00",
			"location, zip=94110&street=%00", "location, zip=94110&street=a%07b", "location, zip=94110&street=%C2%85x",
			"urgency, when=%00", "urgency, when=on-date&date=99999-01-01",
			"urgency, when=on-date&date=%2B999999999-12-31", "urgency, when=on-date&date=-1-01-01",
			"home, kind=house&tenure=own&size=%00", "home, kind=house&tenure=own&access=a%00b",
			"contact, name=a%00b&email=a@b.co&channel=email", "contact, name=Ada&email=a%00@b.co&channel=email",
			"contact, name=Ada&email=a@b.co&channel=%00" })
	void wrongValues(String step, String form) {
		var page = form(step, form);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).hasSize(1);
		assertThat(page.isOurs()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "0", "31", "99999999999999999999", "1e3", "2.5", "NaN", "٢", "0x10", "--1" })
	void numbersOutOfRange(String number) {
		var page = form("questions", "answers[faucet-location]=kitchen-sink&answers[faucet-leak-point]=spout"
				+ "&answers[faucet-handles]=one&answers[fixture-count]=" + number);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).hasSize(1);
		assertThat(page.value("answers[fixture-count]")).isEqualTo(number);
	}

	static Stream<Arguments> unreadable() {
		return Stream.of(Arguments.of("street=%ff%fe", 400), Arguments.of("street=%ED%A0%80", 400),
				Arguments.of("street=%zz", 400), Arguments.of("street=" + "a".repeat(3_000_000), 413), Arguments
					.of(IntStream.range(0, 2000).mapToObj(i -> "p" + i + "=x").collect(Collectors.joining("&")), 400));
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void formsThatCannotBeRead(String form, int status) {
		assertSaid(status, form("location", "zip=94110&" + form));
	}

	@ParameterizedTest
	@ValueSource(strings = { "on", "later" })
	void aMegabyteInAField(String go) {
		assertThat(form("location", "zip=94110&go=" + go + "&street=" + "a".repeat(1_000_000)).status()).isEqualTo(422);
	}

	@Test
	void aFieldNameThatCannotBeKept() {
		assertThat(form("questions", "answers[%00]=x&go=later").status()).isIn(400, 422);
	}

	@Test
	void anAddressNoBrowserWouldSend() throws IOException {
		for (var line : new String[] { "GET /request?q=%zz HTTP/1.1", "GET /request?q=<>\"{} HTTP/1.1",
				"GET //evil.example HTTP/1.1", "GET /\\evil.example HTTP/1.1", "GET http://[ HTTP/1.1",
				"GET /request HTTP/9.9", "nonsense", "GET /request/\u0001 HTTP/1.1" }) {
			assertThat(raw(line)).as(line)
				.matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*")
				.contains("Content-Security-Policy");
		}
	}

	private String raw(String line) throws IOException {
		try (var socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			var answer = new ByteArrayOutputStream();
			socket.getInputStream().transferTo(answer);
			return answer.toString(StandardCharsets.UTF_8);
		}
	}

	private Page form(String step, String form) {
		var browser = this.ada.browser();
		var path = "/request/" + step;
		return browser.send(path,
				browser.request(path)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(form.replace("[", "%5B") + "&" + csrf())));
	}

	private String csrf() {
		return "_csrf=" + this.ada.browser().token();
	}

	private static void assertSaid(int status, Page page) {
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.isOurs()).isTrue();
		assertThat(page.heading()).isNotBlank();
	}

}

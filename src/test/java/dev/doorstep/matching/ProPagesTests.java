package dev.doorstep.matching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How professionals sign up, get in, and answer what they are offered. */
class ProPagesTests extends RunningMatching {

	private static final Pattern LINK = Pattern.compile("/pro/link/[\\w-]{43}");

	private static final List<String> CANARIES = List.of("Grace", "grace@home.example", "555-0199", "5550199");

	@LocalServerPort
	int port;

	final String email = "ada-" + UUID.randomUUID() + "@pipes.example";

	@Test
	void aLinkLetsThemInOnceAndScannersUseNothingUp() {
		var browser = new Browser(this.port);
		var sent = signUp(browser);
		assertThat(sent.heading()).isEqualTo("Look into your mail");
		var link = link();
		assertThat(browser.head(link).status()).isEqualTo(200);
		assertThat(new Browser(this.port).get(link).status()).isEqualTo(410);
		assertThat(new Browser(this.port).post(link, Map.of()).status()).isEqualTo(410);
		var inbox = browser.open(link).press("Sign in");
		assertThat(inbox.heading()).isEqualTo("Your requests");
		assertThat(inbox.notice()).startsWith("We are checking who you are");
		assertThat(browser.post(link, Map.of()).status()).isEqualTo(410);
		browser.open("/pro").press("Sign out");
		assertThat(browser.get("/pro").location()).isEqualTo("/pro/sign-in");
	}

	@Test
	void ofTwoPressesOnOneLinkOneGetsIn() throws Exception {
		var browser = new Browser(this.port);
		signUp(browser);
		var page = browser.open(link());
		try (var threads = Executors.newFixedThreadPool(2)) {
			Callable<Integer> press = () -> page.send("Sign in").status();
			var statuses = threads.invokeAll(List.of(press, press)).stream().map(Future::resultNow).toList();
			assertThat(statuses).containsExactlyInAnyOrder(303, 410);
		}
	}

	@Test
	void aLinkGetsTooOld() {
		var browser = new Browser(this.port);
		signUp(browser);
		later(ProDoor.LINK_VALIDITY);
		assertThat(browser.get(link()).status()).isEqualTo(410);
	}

	@Test
	void nobodyIsToldWhoHasSignedUp() {
		var browser = new Browser(this.port);
		var page = browser.open("/pro/sign-in").fill("email", this.email).press();
		assertThat(page.heading()).isEqualTo("Look into your mail");
		assertThat(Postbox.lettersTo(this.jdbc, this.email)).isEmpty();
	}

	@Test
	void whatIsMissingIsSaidAndWhatWasTypedStays() {
		var page = new Browser(this.port).open("/pro/sign-up").fill("company", "Pipes").fill("zip", "00000").press();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).contains("Enter your name", "Choose at least one trade",
				"Enter a ZIP code of the United States, like 94110");
		assertThat(page.value("company")).isEqualTo("Pipes");
	}

	@Test
	void theyReadWhatIsWantedAndNotByWhom() {
		var browser = new Browser(this.port);
		var request = offered(browser);
		var letter = Postbox.lettersTo(this.jdbc, this.email).getLast();
		assertThat(letter.subject()).isEqualTo("Fix a leaking faucet in San Francisco, CA 94110");
		var inbox = browser.open("/pro");
		var offer = browser.open("/pro/invitations/" + invitationOf(request));
		assertThat(offer.text()).contains("San Francisco, CA 94110", "0 of 3 places are taken");
		assertThat(List.of(letter.html(), letter.text(), inbox.html(), offer.html()))
			.noneMatch(text -> CANARIES.stream().anyMatch(text::contains));
	}

	@Test
	void theyTakeAPlaceOnceHoweverOftenTheyPress() {
		var browser = new Browser(this.port);
		var request = offered(browser);
		var offer = browser.open("/pro/invitations/" + invitationOf(request)).fill("message", "Tomorrow at eight?");
		assertThat(offer.press().text()).contains("You are interested");
		assertThat(offer.press().text()).contains("You are interested");
		assertThat(this.invitations.of(request)).singleElement()
			.satisfies(made -> assertThat(made.message()).isEqualTo("Tomorrow at eight?"));
	}

	@Test
	void whoeverIsTooLateIsToldWhatHappened() {
		var browser = new Browser(this.port);
		var request = offered(browser);
		var offer = browser.open("/pro/invitations/" + invitationOf(request));
		later(Duration.ofHours(48));
		var answer = offer.press();
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.notice()).startsWith("Something else happened meanwhile");
	}

	@Test
	void theyReadNobodyElsesOffers() {
		var request = offered(new Browser(this.port));
		var stranger = new Browser(this.port);
		offered(stranger, "other-" + this.email);
		var path = "/pro/invitations/" + invitationOf(request);
		assertThat(stranger.get(path).status()).isEqualTo(404);
		assertThat(stranger.post(path + "/interest", Map.of()).status()).isEqualTo(404);
		assertThat(stranger.get("/pro/invitations/" + UUID.randomUUID()).status()).isEqualTo(404);
	}

	private UUID offered(Browser browser) {
		return offered(browser, this.email);
	}

	/** Signs up, is verified, and a request comes. */
	private UUID offered(Browser browser, String email) {
		signUp(browser, email);
		browser.open(link(email)).press("Sign in");
		this.pros.change(this.pros.findByEmail(email).orElseThrow(), ProState.VERIFIED);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(this.invitations.of(request)).isNotEmpty());
		return request;
	}

	private UUID invitationOf(UUID request) {
		return invitation(request, this.pros.findByEmail(this.email).orElseThrow()).id();
	}

	private Page signUp(Browser browser) {
		return signUp(browser, this.email);
	}

	private static Page signUp(Browser browser, String email) {
		return browser.open("/pro/sign-up")
			.fill("company", "Pipes")
			.fill("person", "Ada")
			.fill("email", email)
			.fill("phone", "(415) 555-0100")
			.fill("trades", "plumbing")
			.fill("zip", "94110")
			.fill("zone", "pacific")
			.press();
	}

	private String link() {
		return link(this.email);
	}

	private String link(String email) {
		var found = LINK.matcher(Postbox.lettersTo(this.jdbc, email).getLast().text());
		assertThat(found.find()).isTrue();
		return found.group();
	}

}

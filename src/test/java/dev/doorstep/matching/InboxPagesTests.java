package dev.doorstep.matching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.pros.Newcomer;
import dev.doorstep.pros.ProState;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How professionals answer what they are offered. */
class InboxPagesTests extends RunningMatching {

	private static final List<String> CANARIES = List.of("Grace", "grace@home.example", "555-0199", "5550199");

	@LocalServerPort
	int port;

	final String email = "ada-" + UUID.randomUUID() + "@pipes.example";

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
		// Two days of thought, which begin after a weekend.
		later(Duration.ofDays(6));
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
		Newcomer.signIn(browser, this.jdbc, email);
		this.pros.change(this.pros.findByEmail(email).orElseThrow(), ProState.VERIFIED);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(this.invitations.of(request)).isNotEmpty());
		return request;
	}

	private UUID invitationOf(UUID request) {
		return invitation(request, this.pros.findByEmail(this.email).orElseThrow()).id();
	}

}

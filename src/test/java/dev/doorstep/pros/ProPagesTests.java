package dev.doorstep.pros;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How professionals sign up, and get in. */
class ProPagesTests extends RunningPros {

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

	private Page signUp(Browser browser) {
		return Newcomer.signUp(browser, this.email);
	}

	private String link() {
		return Newcomer.link(this.jdbc, this.email);
	}

}

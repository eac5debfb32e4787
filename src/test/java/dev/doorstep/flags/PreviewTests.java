package dev.doorstep.flags;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.doorstep.abuse.Seals;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DoorstepTest
class PreviewTests {

	@Autowired
	Previews previews;

	@Autowired
	Revisions revisions;

	@Autowired
	Seals seals;

	@LocalServerPort
	int port;

	Browser browser;

	@BeforeEach
	void open() {
		this.browser = new Browser(this.port);
	}

	@Test
	void lookingBeginsNothing() {
		var page = this.browser.get(link(Duration.ofHours(5)));

		assertThat(page.text()).contains("revision " + current(), "in 5 hours", "home-first", "short");
		assertThat(this.browser.get("/").text()).doesNotContain("Preview of");
	}

	@Test
	void everyPageSaysItIsAPreviewUntilItIsEnded() {
		var started = this.browser.get(link(Duration.ofHours(1))).press("Begin the preview");

		assertThat(started.text()).contains(banner());
		assertThat(this.browser.get("/").text()).contains(banner());
		assertThat(started.press("End the preview").text()).doesNotContain("Preview of");
		assertThat(new Browser(this.port).get("/").text()).doesNotContain("Preview of");
	}

	@Test
	void anExpiredLinkSaysSo() {
		assertThat(this.browser.get(link(Duration.ofSeconds(-1))).status()).isEqualTo(410);
	}

	@Test
	void aLinkThatWasTouchedOrSealedForSomethingElseOpensNothing() {
		var link = link(Duration.ofHours(1));
		var sealed = link.substring(link.lastIndexOf('/') + 1);
		var json = this.seals.open("preview", sealed).orElseThrow();

		assertThat(this.browser.get(link.replaceFirst("..$", "AA")).status()).isEqualTo(410);
		assertThat(this.browser.get("/preview/" + this.seals.seal("other", json)).status()).isEqualTo(410);
		assertThat(this.browser.get("/preview/" + this.seals.seal("preview", "{\"other\":1}")).status()).isEqualTo(410);
	}

	private String link(Duration life) {
		return this.previews.path(new Preview(current(), Map.of("home-first", "short"), Instant.now().plus(life)));
	}

	private String banner() {
		return "Preview of changes to revision %d that are not published".formatted(current());
	}

	private long current() {
		return this.revisions.current().number();
	}

}

package dev.doorstep.analytics;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.wizard.step.CurrentDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs are told from people, and nobody is asked where nothing leaves. */
@DoorstepTest
class TrafficTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	CurrentDraft drafts;

	@ParameterizedTest
	@CsvSource({ "User-Agent, Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html), bot",
			"User-Agent, Mozilla/5.0 AppleWebKit/537.36 (KHTML; compatible; GPTBot/1.2; +https://openai.com/gptbot), bot",
			"User-Agent, Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML) HeadlessChrome/140 Safari/537.36, bot",
			"User-Agent, curl/8.5.0, bot", "User-Agent, ' ', bot", "Sec-Purpose, prefetch;prerender, prefetch",
			"Purpose, prefetch, prefetch",
			"User-Agent, Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1, person",
			"User-Agent, Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36, person" })
	void isWhatItSays(String header, String value, String traffic) {
		var ada = new Homeowner(new Browser(this.port).saying(header, value)).looksForALeakingFaucet();

		assertThat(EventRow.of(ada.browser(), this.drafts, this.jdbc)).hasSize(3)
			.allSatisfy(event -> assertThat(event.traffic()).isEqualTo(traffic));
	}

	@Test
	void whereNothingLeavesNobodyIsAsked() {
		var browser = new Browser(this.port);

		assertThat(browser.open("/request").document().select(".question")).isEmpty();
		assertThat(browser.open("/privacy").text()).contains("Nowhere. It stays on this server");
	}

}

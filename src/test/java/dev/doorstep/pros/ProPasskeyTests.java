package dev.doorstep.pros;

import java.time.Duration;
import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Authenticator;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How professionals get in by a passkey. */
class ProPasskeyTests extends RunningProfile {

	private static final String SIGN_IN = "/pro/sign-in/passkey";

	private final Authenticator device = new Authenticator("http://localhost:8080");

	@BeforeEach
	void makePasskey() {
		assertThat(make().location()).isEqualTo(PasskeysController.PASSKEYS);
	}

	@Test
	void thePasskeyOfTheirDeviceLetsThemIn() {
		assertThat(this.browser.open(PasskeysController.PASSKEYS).text(".account-name")).isEqualTo("Firefox, Linux");
		var stranger = new Browser(this.port);
		assertThat(give(stranger, this.device).location()).isEqualTo("/pro");
		assertThat(stranger.open("/pro").heading()).isEqualTo("Your requests");
	}

	@Test
	void whoeverComesInByItGetsANewSession() {
		var old = this.browser.twin();
		give(this.browser, this.device);
		assertThat(this.browser.cookies().get("__Host-pro")).isNotEqualTo(old.cookies().get("__Host-pro"));
		assertThat(old.get("/pro").location()).isEqualTo("/pro/sign-in");
	}

	@Test
	void anAnswerIsGoodOnceAndInTheBrowserThatAsked() {
		var stranger = new Browser(this.port);
		var answer = this.device.give(options(stranger, SIGN_IN));
		assertThat(new Browser(this.port).post(SIGN_IN, Map.of("_passkey", answer)).status()).isEqualTo(422);
		assertThat(stranger.post(SIGN_IN, Map.of("_passkey", answer)).status()).isEqualTo(303);
		assertThat(stranger.post(SIGN_IN, Map.of("_passkey", answer)).status()).isEqualTo(422);
	}

	@Test
	void aQuestionGetsTooOld() {
		var stranger = new Browser(this.port);
		var answer = this.device.give(options(stranger, SIGN_IN));
		later(ProPasskeys.QUESTION_VALIDITY);
		assertThat(stranger.post(SIGN_IN, Map.of("_passkey", answer)).status()).isEqualTo(422);
	}

	@Test
	void nobodyElsesPasskeyIsTakenAndNoneOfAnotherSite() {
		var admin = Admin.known(new Browser(this.port), this.jdbc, Role.ADMIN);
		assertThat(give(new Browser(this.port), admin.authenticator()).status()).isEqualTo(422);
		assertThat(give(new Browser(this.port), new Authenticator("http://localhost:8080")).status()).isEqualTo(422);
		assertThat(give(new Browser(this.port), this.device.at("https://evil.example")).status()).isEqualTo(422);
		assertThat(new Browser(this.port).post(SIGN_IN, Map.of("_passkey", "nonsense")).status()).isEqualTo(422);
	}

	@Test
	void whoCameLongAgoComesInAgainBeforeMakingOne() {
		later(Duration.ofMinutes(16));
		assertThat(this.browser.open(PasskeysController.PASSKEYS).text()).contains("sign out and come in again");
		assertThat(this.browser.post(PasskeysController.PASSKEYS + "/options", Map.of()).status()).isEqualTo(403);
	}

	@Test
	void aPasskeyThatIsRemovedOpensNothing() {
		this.browser.open(PasskeysController.PASSKEYS).press("Remove the passkey of Firefox, Linux");
		assertThat(give(new Browser(this.port), this.device).status()).isEqualTo(422);
	}

	private Page make() {
		var made = this.device.make(options(this.browser, PasskeysController.PASSKEYS));
		return this.browser.post(PasskeysController.PASSKEYS, Map.of("made", made));
	}

	private static Page give(Browser browser, Authenticator device) {
		return browser.post(SIGN_IN, Map.of("_passkey", device.give(options(browser, SIGN_IN))));
	}

	private static String options(Browser browser, String path) {
		return browser.post(path + "/options", Map.of()).html();
	}

}

package dev.doorstep.accounts;

import java.util.Locale;
import java.util.UUID;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What strangers learn from trying, and how often they may. */
@ExtendWith(OutputCaptureExtension.class)
class SignInLimitTests extends RunningAccounts {

	@BeforeEach
	void forgetEarlierTries() {
		this.jdbc.sql("delete from spending").update();
	}

	@Test
	void aStrangerUsesUpTheTriesOfStrangersButNotTheOwners(CapturedOutput output) {
		var grace = signedIn(Role.ADMIN);
		grace.browser().cookies().lose("__Host-sid");
		forgetEarlierTries();
		for (int i = 0; i < 10; i++) {
			assertThat(tries(browser(), grace.email()).status()).isLessThan(429);
		}
		assertThat(tries(browser(), grace.email().toUpperCase(Locale.ROOT)).status()).isEqualTo(429);
		assertThat(output).contains("authn_login_fail:unknown", "authn_login_fail_max:unknown")
			.doesNotContain(grace.email(), "not the password");
		assertThat(grace.signsIn().heading()).isEqualTo("Your account");
	}

	@Test
	void aKnownBrowserHasNoEndlessTriesEither() {
		var grace = signedIn(Role.ADMIN);
		grace.browser().cookies().lose("__Host-sid");
		for (int i = 0; i < 10; i++) {
			assertThat(tries(grace.browser(), grace.email()).status()).isEqualTo(422);
		}
		assertThat(tries(grace.browser(), grace.email()).status()).isEqualTo(429);
	}

	@Test
	void aForgedMarkOfAKnownBrowserIsNone() {
		var grace = known(Role.ADMIN);
		for (int i = 0; i < 11; i++) {
			var forger = browser();
			forger.cookies().put("__Host-known", grace.id() + "." + UUID.randomUUID());
			assertThat(tries(forger, grace.email()).status()).isEqualTo((i < 10) ? 422 : 429);
		}
	}

	private static Page tries(Browser browser, String email) {
		return browser.open("/sign-in").fill("email", email).fill("password", "not the password " + email).send();
	}

}

package dev.doorstep.pros;

import java.time.Duration;
import java.util.Map;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How professionals get in by a password, and see where they are signed in. */
class ProAccessTests extends RunningProfile {

	private static final String PASSWORD = "copper bends under warm hands";

	@BeforeEach
	void forgetEarlierTries() {
		this.jdbc.sql("delete from spending").update();
	}

	@Test
	void aPasswordLetsThemIn() {
		assertThat(setPassword(PASSWORD).notice()).isEqualTo("Saved.");
		var page = new Browser(this.port).open("/pro/sign-in/password")
			.fill("email", email().toUpperCase())
			.fill("password", PASSWORD)
			.press();
		assertThat(page.heading()).isEqualTo("Your requests");
		assertThat(this.jdbc.sql("select password_hash from pros").query(String.class).single())
			.startsWith("$argon2id$");
	}

	@Test
	void aWrongPasswordAndAnUnknownAddressAreToldTheSame() {
		setPassword(PASSWORD);
		var wrong = tries(email(), "something else entirely");
		var nobody = tries("nobody@pipes.example", PASSWORD);
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.errors()).isEqualTo(nobody.errors()).hasSize(1);
		assertThat(wrong.value("email")).isEqualTo(email());
		assertThat(wrong.html()).doesNotContain("something else entirely");
	}

	@Test
	void passwordsThatGuessersTryFirstAreRefused() {
		assertThat(setPassword("short").errors()).hasSize(1);
		assertThat(setPassword("passwordpassword").errors()).singleElement().asString().startsWith("Many people use");
		assertThat(setPassword("PipesPipesPipes1").errors()).hasSize(1);
		assertThat(this.jdbc.sql("select count(password_hash) from pros").query(Integer.class).single()).isZero();
	}

	@Test
	void whoDidNotJustComeByALinkHasToKnowTheOldOne() {
		setPassword(PASSWORD);
		later(Duration.ofMinutes(16));
		assertThat(setPassword("another string of easy words").errors()).containsExactly("That is not your password");
		var page = this.browser.open(AccessController.ACCESS)
			.fill("old", PASSWORD)
			.fill("password", "another string of easy words")
			.press();
		assertThat(page.notice()).isEqualTo("Saved.");
	}

	@Test
	void nobodyTriesPasswordsForOneAccountEndlessly() {
		for (int i = 0; i < 10; i++) {
			assertThat(tries(email(), "wrong").status()).isEqualTo(422);
		}
		assertThat(tries(email(), "wrong").status()).isEqualTo(429);
	}

	@Test
	void whoeverComesInGetsANewSessionAndTheOldOneIsDead() {
		setPassword(PASSWORD);
		var old = this.browser.twin();
		var page = this.browser.open("/pro/sign-in/password").fill("email", email()).fill("password", PASSWORD);
		assertThat(page.press().heading()).isEqualTo("Your requests");
		assertThat(this.browser.cookies().get("__Host-pro")).isNotEqualTo(old.cookies().get("__Host-pro"));
		assertThat(old.get("/pro").location()).isEqualTo("/pro/sign-in");
	}

	@Test
	void theySeeWhereTheyAreSignedInAndEndIt() {
		setPassword(PASSWORD);
		var other = new Browser(this.port);
		other.open("/pro/sign-in/password").fill("email", email()).fill("password", PASSWORD).press();
		var page = this.browser.open(AccessController.ACCESS);
		assertThat(page.document().select(".account-item").eachText()).hasSize(2)
			.allMatch(text -> text.contains("Firefox, Linux"));
		assertThat(page.press("Sign out of Firefox, Linux").document().select(".account-item")).hasSize(1);
		assertThat(other.get("/pro").location()).isEqualTo("/pro/sign-in");
		assertThat(this.browser.get("/pro").status()).isEqualTo(200);
	}

	@Test
	void aNewPasswordEndsAllOtherSessions() {
		var other = new Browser(this.port);
		Newcomer.signIn(other, this.jdbc, email());
		assertThat(other.get("/pro").status()).isEqualTo(200);
		setPassword(PASSWORD);
		assertThat(other.get("/pro").location()).isEqualTo("/pro/sign-in");
		assertThat(this.browser.get("/pro").status()).isEqualTo(200);
	}

	private Page setPassword(String password) {
		return this.browser.open(AccessController.ACCESS).fill("password", password).press();
	}

	private Page tries(String email, String password) {
		return new Browser(this.port).post("/pro/sign-in/password", Map.of("email", email, "password", password));
	}

	private String email() {
		return this.jdbc.sql("select email from pros").query(String.class).single();
	}

}

package dev.doorstep.accounts;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The way in and out. */
class SignInTests extends RunningAccounts {

	private static final String COOKIE = "__Host-sid";

	@Test
	void leadsToThePageThatWasAskedForAndBackOut() {
		var grace = known(Role.ANALYST);
		var browser = grace.browser();
		var door = browser.open("/console/account?lang=en");
		assertThat(door.address()).isEqualTo("/sign-in?to=%2Fconsole%2Faccount%3Flang%3Den");
		var second = door.fill("email", grace.email()).fill("password", "correct horse battery staple").press();
		assertThat(grace.givesPasskey(second).location()).isEqualTo("/console/account?lang=en");
		var account = browser.open("/console/account?lang=en");
		assertThat(account.text()).contains("Grace Hopper");
		assertThat(account.press("Sign out").address()).isEqualTo("/sign-in");
		assertThat(browser.get("/console/account").status()).isEqualTo(303);
	}

	@Test
	void strangersGetNoSession() {
		var before = sessions();
		var stranger = browser();
		stranger.open("/console");
		stranger.open("/sign-in").fill("email", "nobody@example.com").fill("password", "x").send();
		stranger.post("/console/sign-out", Map.of());
		assertThat(stranger.cookies().get(COOKIE)).isNull();
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void whatNoRuleOpensIsClosed() {
		assertThat(signedIn(Role.values()).browser().get("/console/nowhere").status()).isEqualTo(403);
	}

	private int sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
	}

}

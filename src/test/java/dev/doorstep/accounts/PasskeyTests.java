package dev.doorstep.accounts;

import java.util.Map;

import dev.doorstep.testing.Authenticator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The second factor. */
class PasskeyTests extends RunningAccounts {

	private static final String COOKIE = "__Host-sid";

	@Test
	void thePasswordAloneOpensNothing() {
		var grace = known(Role.ADMIN);
		assertThat(grace.givesPassword().address()).isEqualTo("/console/passkey?to=%2Fconsole");
		assertThat(grace.browser().get("/console/account").location())
			.isEqualTo("/console/passkey?to=%2Fconsole%2Faccount");
	}

	@Test
	void everyFactorChangesTheSessionsIdAndKillsTheOldOne() {
		var grace = known(Role.ADMIN);
		var browser = grace.browser();
		browser.cookies().put(COOKIE, "a-stranger-chose-this");
		var page = grace.givesPassword();
		var afterPassword = browser.cookies().get(COOKIE);
		var thief = browser.twin();
		assertThat(afterPassword).isNotEqualTo("a-stranger-chose-this");
		assertThat(grace.givesPasskey(page).location()).isEqualTo("/console");
		assertThat(browser.cookies().get(COOKIE)).isNotEqualTo(afterPassword);
		assertThat(browser.get("/console/account").status()).isEqualTo(200);
		assertThat(thief.get("/console/account").location()).startsWith("/sign-in");
	}

	@Test
	void somebodyElsesPasskeyIsNotTaken() {
		var grace = known(Role.ADMIN);
		var ada = known(Role.ADMIN);
		var page = grace.givesPassword();
		var answer = page.fill("_passkey", ada.authenticator().give(grace.options(page))).send();
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text()).contains("That didn’t work");
		assertThat(grace.browser().get("/console/account").status()).isEqualTo(303);
	}

	@Test
	void norOneFromAnotherSite() {
		var grace = known(Role.ADMIN);
		grace.authenticator().at("https://evil.example");
		assertThat(grace.givesPasskey(grace.givesPassword()).status()).isEqualTo(422);
	}

	@Test
	void norTheSameAnswerTwice() {
		var grace = known(Role.ADMIN);
		var page = grace.givesPassword();
		var answer = grace.authenticator().give(grace.options(page));
		assertThat(page.fill("_passkey", "{}").send().status()).isEqualTo(422);
		assertThat(page.fill("_passkey", answer).send().status()).isEqualTo(422);
		assertThat(grace.browser().get("/console/account").status()).isEqualTo(303);
	}

	@Test
	void aPasswordDoesNotLetAnybodyMakeAPasskey() {
		var grace = known(Role.ADMIN);
		grace.givesPassword();
		assertThat(grace.browser().get("/console/passkey/new").location()).startsWith("/console/passkey?to=");
		this.jdbc.sql("delete from user_credentials").update();
		assertThat(grace.browser().open("/console/passkey").heading()).isEqualTo("You need a new invitation");
		assertThat(grace.browser().get("/console/passkey/new").status()).isEqualTo(303);
		var thief = new Authenticator("http://localhost:8080");
		var options = "{\"rp\": {\"id\": \"localhost\"}, \"challenge\": \"AAAA\"}";
		grace.browser().post("/console/passkey/new", Map.of("made", thief.make(options)));
		assertThat(this.jdbc.sql("select count(*) from user_credentials").query(Integer.class).single()).isZero();
	}

}

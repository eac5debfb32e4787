package dev.doorstep.accounts;

import java.util.Map;

import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What takes a passkey given lately. */
class StepUpTests extends RunningAccounts {

	private static final String NEW = "another four ordinary words";

	@Test
	void aFormThatCameTooLateGoesAheadWithThePasskeyAndAllThatWasTyped() {
		var grace = signedIn(Role.ADMIN);
		var form = passwordForm(grace);
		grace.letsTimePass(this.jdbc);
		var again = form.send();
		assertThat(again.status()).isEqualTo(403);
		assertThat(again.heading()).isEqualTo("Confirm it’s you");
		assertThat(again.value("password")).isEqualTo(NEW);
		var before = grace.browser().cookies().get("__Host-sid");
		assertThat(grace.givesPasskey(again).location()).isEqualTo("/console/account?done=password");
		assertThat(grace.browser().cookies().get("__Host-sid")).isNotEqualTo(before);
		assertThat(grace.browser().open("/console/account?done=password").notice())
			.startsWith("Your password is changed");
	}

	@Test
	void aWrongPasskeyAsksAgainAndChangesNothing() {
		var grace = signedIn(Role.ADMIN);
		var form = passwordForm(grace);
		grace.letsTimePass(this.jdbc);
		var hash = hash(grace);
		var again = form.send();
		var stillThere = again.fill("_passkey", known(Role.ADMIN).authenticator().give(grace.options(again))).send();
		assertThat(stillThere.status()).isEqualTo(403);
		assertThat(stillThere.value("password")).isEqualTo(NEW);
		assertThat(hash(grace)).isEqualTo(hash);
	}

	@Test
	void oneGivenLatelyIsEnough() {
		var grace = signedIn(Role.ADMIN);
		assertThat(passwordForm(grace).send().location()).isEqualTo("/console/account?done=password");
		assertThat(hash(grace)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
	}

	@Test
	void aChangeOfPasswordAlsoTakesTheOldOneAndSignsOutEverywhereElse() {
		var grace = signedIn(Role.ADMIN);
		var elsewhere = grace.browser().twin();
		grace.browser().cookies().clear();
		grace.signsIn();
		assertThat(passwordForm(grace).fill("current", "not my password at all").send().status()).isEqualTo(422);
		assertThat(elsewhere.get("/console/account").status()).isEqualTo(200);
		assertThat(passwordForm(grace).send().status()).isEqualTo(303);
		assertThat(elsewhere.get("/console/account").status()).isEqualTo(303);
	}

	@Test
	void theLastPasskeyStays() {
		var grace = signedIn(Role.ADMIN);
		grace.browser().post("/console/account/passkeys/remove", Map.of("id", grace.authenticator().id()));
		assertThat(grace.browser().open("/console/account").text()).contains("A second passkey");
	}

	@Test
	void anotherPasskeyTakesOneGivenLately() {
		var grace = signedIn(Role.ADMIN);
		assertThat(grace.browser().get("/console/passkey/new").status()).isEqualTo(200);
		grace.letsTimePass(this.jdbc);
		assertThat(grace.browser().get("/console/passkey/new").location())
			.isEqualTo("/console/passkey?to=/console/passkey/new");
		assertThat(grace.browser().post("/console/passkey/new/options", Map.of()).status()).isEqualTo(403);
	}

	@Test
	void aLostTokenLosesNothingThatWasTyped() {
		var grace = signedIn(Role.ADMIN);
		var lost = grace.browser()
			.post("/console/account/password", Map.of("_csrf", "lost", "current", Admin.PASSWORD, "password", NEW));
		assertThat(lost.status()).isEqualTo(403);
		assertThat(lost.heading()).isEqualTo("Send this once more");
		assertThat(lost.press("Send it again").address()).isEqualTo("/console/account?done=password");
	}

	private static Page passwordForm(Admin admin) {
		return admin.browser().open("/console/account/password").fill("current", Admin.PASSWORD).fill("password", NEW);
	}

	private String hash(Admin admin) {
		return this.jdbc.sql("select password_hash from people where id = :id")
			.param("id", admin.id())
			.query(String.class)
			.single();
	}

}

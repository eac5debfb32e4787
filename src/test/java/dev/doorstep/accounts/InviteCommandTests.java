package dev.doorstep.accounts;

import java.net.URI;
import java.util.UUID;

import dev.doorstep.testing.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The way in for whoever can start Doorstep on its server. */
class InviteCommandTests extends RunningAccounts {

	@Autowired
	ConfigurableApplicationContext application;

	InviteCommand command;

	@BeforeEach
	void makeTheCommand() {
		this.command = this.application.getAutowireCapableBeanFactory().createBean(InviteCommand.class);
	}

	@Test
	void makesAnAdministratorOfSomebodyNew() {
		var email = "operator-" + UUID.randomUUID() + "@example.com";

		var page = browser().open(invite(email)).fill("password", "four quite ordinary words").press();

		assertThat(page.address()).isEqualTo("/console/passkey/new");
		assertThat(roles(email)).isEqualTo("{ADMIN}");
	}

	@Test
	void letsSomebodyInAgainWhoWasSwitchedOff() {
		var grace = signedIn(Role.ANALYST);
		this.jdbc.sql("update people set disabled_at = now() where id = :id").param("id", grace.id()).update();

		var page = browser().open(invite(grace.email())).fill("password", Admin.PASSWORD).press();

		assertThat(page.address()).isEqualTo("/console/passkey/new");
		assertThat(roles(grace.email())).isEqualTo("{ADMIN,ANALYST}");
	}

	@Test
	void theLastLinkCountsAndTheOnesBeforeDoNot() {
		var email = "operator-" + UUID.randomUUID() + "@example.com";
		var first = invite(email);
		var second = invite(email);

		assertThat(browser().get(first).status()).isEqualTo(410);
		assertThat(browser().get(second).status()).isEqualTo(200);
	}

	private String invite(String email) {
		return URI.create(this.command.invite(email)).getPath();
	}

	private String roles(String email) {
		return this.jdbc.sql("select roles::text from people where email = :email")
			.param("email", email)
			.query(String.class)
			.single();
	}

}

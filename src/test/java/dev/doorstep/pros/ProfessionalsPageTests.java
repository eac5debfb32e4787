package dev.doorstep.pros;

import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What support sees of professionals, and decides of them. */
class ProfessionalsPageTests extends RunningPros {

	@LocalServerPort
	int port;

	Browser support;

	UUID ada;

	@BeforeEach
	void signInAndSignUp() {
		this.support = Admin.signedIn(new Browser(this.port), this.jdbc, Role.SUPPORT).browser();
		this.ada = plumber("Pipes", Around.spot(ProBook.MISSION, 5));
		this.pros.change(this.ada, ProState.APPLIED);
		this.pros.confirm(this.ada, this.clock.instant());
	}

	@Test
	void verifiesWithAReasonThatStays() {
		var list = this.support.open("/console/professionals?state=applied");
		assertThat(list.text("tbody th a")).isEqualTo("Pipes");
		var page = this.support.open("/console/professionals/" + this.ada)
			.fill("reason", "Seen the licence")
			.press("Verify");
		assertThat(page.text(".said")).isEqualTo("Pipes is verified and can be asked now.");
		assertThat(page.text("[aria-labelledby=history]")).contains("Verified: Seen the licence", "Grace Hopper");
		assertThat(this.pros.state(this.ada)).isEqualTo(ProState.VERIFIED);
		assertThat(this.support.open("/console/professionals?state=applied").text())
			.contains("No professional is like that");
	}

	@Test
	void decidesNothingWithoutAReason() {
		var page = this.support.open("/console/professionals/" + this.ada).press("Suspend");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Give a reason of at most 500 characters");
		assertThat(this.pros.state(this.ada)).isEqualTo(ProState.APPLIED);
	}

	@Test
	void ofTwoDecisionsTheSecondIsToldOfTheFirst() {
		var page = this.support.open("/console/professionals/" + this.ada).fill("reason", "Looks fine");
		this.support.open("/console/professionals/" + this.ada).fill("reason", "Is a fraud").press("Suspend");
		assertThat(page.press("Verify").status()).isEqualTo(409);
		assertThat(this.pros.state(this.ada)).isEqualTo(ProState.SUSPENDED);
	}

	@Test
	void leavesOutWhoeverHasNotShownTheirAddress() {
		this.jdbc.sql("update pros set confirmed_at = null").update();
		assertThat(this.support.open("/console/professionals").text()).contains("No professional is like that");
	}

}

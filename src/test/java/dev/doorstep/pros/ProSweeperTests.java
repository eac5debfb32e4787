package dev.doorstep.pros;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What of professionals is deleted because nobody comes back to it. */
class ProSweeperTests extends RunningPros {

	@LocalServerPort
	int port;

	@Autowired
	ProSweeper sweeper;

	final String email = "ada-" + UUID.randomUUID() + "@pipes.example";

	@Test
	void sessionsAndLinksGoWhenTheirTimeIsOver() {
		var browser = new Browser(this.port);
		Newcomer.signIn(browser, this.jdbc, this.email);
		browser.open("/pro/sign-in").fill("email", this.email).press();
		this.sweeper.sweep();
		assertThat(count("pro_links") + count("pro_sessions")).isEqualTo(2);

		later(ProDoor.LINK_VALIDITY);
		this.sweeper.sweep();
		assertThat(count("pro_links")).isZero();
		later(ProDoor.SESSION_VALIDITY);
		this.sweeper.sweep();
		assertThat(count("pro_sessions")).isZero();
		assertThat(count("pros")).isEqualTo(1);
	}

	@Test
	void signUpsThatNobodyConfirmedGoAfterADay() {
		Newcomer.signUp(new Browser(this.port), this.email);
		this.jdbc.sql("update pros set created_at = :now")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		later(Duration.ofHours(20));
		this.sweeper.sweep();
		assertThat(count("pros")).isEqualTo(1);
		later(Duration.ofHours(5));
		this.sweeper.sweep();
		assertThat(count("pros")).isZero();
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}

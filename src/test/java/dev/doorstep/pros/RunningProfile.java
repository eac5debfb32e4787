package dev.doorstep.pros;

import java.time.LocalDate;
import java.util.UUID;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.web.server.LocalServerPort;

/** A plumber in the Mission who has just signed up and come in. */
abstract class RunningProfile extends RunningPros {

	static final String PROFILE = "/pro/profile";

	@LocalServerPort
	int port;

	Browser browser;

	UUID ada;

	@BeforeEach
	void signIn() {
		this.browser = new Browser(this.port);
		var email = "ada-" + UUID.randomUUID() + "@pipes.example";
		Newcomer.signIn(this.browser, this.jdbc, email);
		this.ada = this.pros.findByEmail(email).orElseThrow();
	}

	Page open(String part) {
		return this.browser.open(PROFILE + "/" + part);
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ProBook.OFFICE_HOURS.zone());
	}

}

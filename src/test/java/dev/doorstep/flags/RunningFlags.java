package dev.doorstep.flags;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dev.doorstep.flags.TestFlags.adding;

/** The console's pages about flags, over HTTP, with an admin who is signed in. */
@DoorstepTest
abstract class RunningFlags {

	@Autowired
	Publishing publishing;

	@Autowired
	Revisions revisions;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = signedIn(Role.ADMIN);
	}

	Browser signedIn(Role role) {
		return Admin.signedIn(new Browser(this.port), this.jdbc, role).browser();
	}

	/** Brings a flag in that is on for everybody. */
	Revision publish(String key) {
		return this.publishing.publish(this.revisions.current().number(), "Prepared", adding(key));
	}

	Flag flag(String key) {
		return this.revisions.current().configuration().flag(key).orElseThrow();
	}

}

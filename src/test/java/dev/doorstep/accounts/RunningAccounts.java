package dev.doorstep.accounts;

import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of signing in share. */
@DoorstepTest
abstract class RunningAccounts {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	Browser browser() {
		return new Browser(this.port);
	}

	/** Somebody who has an account and has not signed in yet. */
	Admin known(Role... roles) {
		return Admin.known(browser(), this.jdbc, roles);
	}

	Admin signedIn(Role... roles) {
		return Admin.signedIn(browser(), this.jdbc, roles);
	}

}

package dev.doorstep.console;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The running console, and people to sign in to it. */
@DoorstepTest
abstract class RunningConsole {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	AuditLog log;

	@Autowired
	TransactionTemplate transaction;

	Browser signedIn(Role... roles) {
		return Admin.signedIn(new Browser(this.port), this.jdbc, roles).browser();
	}

	void record(AuditEntry entry) {
		this.transaction.executeWithoutResult(status -> this.log.record(entry));
	}

}

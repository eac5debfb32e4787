package dev.doorstep.testing;

import java.util.Arrays;
import java.util.UUID;

import dev.doorstep.accounts.Role;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the console, signed in as people do it: over HTTP, by the pages. */
public final class Admin {

	public static final String PASSWORD = "correct horse battery staple";

	private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$zTlzLqK1wMtW3fdUPwsIxA$ZOCC90Xs7HlQdQWZkN/80WxymmOTT/1x692k2MwF/mU";

	private final UUID id;

	private final String email;

	private final Browser browser;

	private Admin(UUID id, String email, Browser browser) {
		this.id = id;
		this.email = email;
		this.browser = browser;
	}

	/** A new person with these roles, signed in with this browser. */
	public static Admin signedIn(Browser browser, JdbcClient jdbc, Role... roles) {
		var admin = known(browser, jdbc, roles);
		admin.signsIn();
		browser.open("/console/account");
		return admin;
	}

	/** A new person with these roles who has not signed in yet. */
	public static Admin known(Browser browser, JdbcClient jdbc, Role... roles) {
		var email = "admin-" + UUID.randomUUID() + "@example.com";
		var id = jdbc.sql("""
				insert into people (email, name, roles, password_hash)
				values (:email, 'Grace Hopper', :roles, :hash) returning id
				""")
			.param("email", email)
			.param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
			.param("hash", HASH)
			.query(UUID.class)
			.single();
		return new Admin(id, email, browser);
	}

	public UUID id() {
		return this.id;
	}

	public String email() {
		return this.email;
	}

	public Browser browser() {
		return this.browser;
	}

	/** Signs in; the first answer after the last step, redirect or not. */
	public Page signsIn() {
		return this.browser.open("/sign-in").fill("email", this.email).fill("password", PASSWORD).send();
	}

}

package dev.doorstep.pros;

import java.util.regex.Pattern;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who signs up, a plumber in the Mission. */
public final class Newcomer {

	private static final Pattern LINK = Pattern.compile("/pro/link/[\\w-]{43}");

	private Newcomer() {
	}

	/** Signs up, and comes in by the link. */
	public static Page signIn(Browser browser, JdbcClient jdbc, String email) {
		signUp(browser, email);
		return browser.open(link(jdbc, email)).press("Sign in");
	}

	static Page signUp(Browser browser, String email) {
		return browser.open("/pro/sign-up")
			.fill("company", "Pipes")
			.fill("person", "Ada")
			.fill("email", email)
			.fill("phone", "(415) 555-0100")
			.fill("trades", "plumbing")
			.fill("zip", "94110")
			.fill("zone", "pacific")
			.press();
	}

	static String link(JdbcClient jdbc, String email) {
		var found = LINK.matcher(Postbox.lettersTo(jdbc, email).getLast().text());
		assertThat(found.find()).isTrue();
		return found.group();
	}

}

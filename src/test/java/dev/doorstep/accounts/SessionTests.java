package dev.doorstep.accounts;

import java.util.Map;
import java.util.Set;

import dev.doorstep.Doorstep;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How long a session lasts, and what ends it wherever it is used. */
class SessionTests extends RunningAccounts {

	private static ConfigurableApplicationContext otherNode;

	@Autowired
	People people;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	Environment environment;

	@AfterAll
	static void stop() {
		if (otherNode != null) {
			otherNode.close();
			otherNode = null;
		}
	}

	/** The same browser, led to another node. */
	private Browser elsewhere(Browser browser) {
		if (otherNode == null) {
			otherNode = new SpringApplicationBuilder(Doorstep.class).run("--server.port=0",
					"--spring.datasource.url=" + this.environment.getProperty("spring.datasource.url"),
					"--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
		}
		var there = new Browser(Integer.parseInt(otherNode.getEnvironment().getProperty("local.server.port")));
		browser.cookies().all().forEach(there.cookies()::put);
		return there;
	}

	@Test
	void everyNodeKnowsItAndEndsItAtOnce() {
		var grace = signedIn(Role.ADMIN);
		var there = elsewhere(grace.browser());
		assertThat(there.get("/console/account").status()).isEqualTo(200);
		there.open("/console/account").press("Sign out");
		assertSignedOut(grace.browser());
	}

	@Test
	void whoIsSwitchedOffIsOutEverywhereAtOnce() {
		signedIn(Role.ADMIN);
		var grace = signedIn(Role.ANALYST);
		var there = elsewhere(grace.browser());
		change(() -> this.people.disable(grace.id()));
		assertSignedOut(grace.browser());
		assertSignedOut(there);
		assertThat(
				grace.browser().open("/sign-in").fill("email", grace.email()).fill("password", Admin.PASSWORD).send())
			.extracting("status")
			.isEqualTo(422);
		change(() -> this.people.enable(grace.id()));
		assertThat(grace.signsIn().status()).isEqualTo(200);
	}

	@Test
	void otherRolesCountFromTheNextClickOn() {
		signedIn(Role.ADMIN);
		var grace = signedIn(Role.ADMIN);
		assertThat(grace.browser().get("/console/account").status()).isEqualTo(200);
		change(() -> this.people.changeRoles(grace.id(), Set.of()));
		assertThat(grace.browser().get("/console/account").status()).isEqualTo(403);
	}

	@Test
	void theLastAdministratorStays() {
		var grace = known(Role.ADMIN);
		this.jdbc.sql("update people set disabled_at = now() where id <> :id").param("id", grace.id()).update();
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> change(() -> this.people.disable(grace.id())));
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> change(() -> this.people.changeRoles(grace.id(), Set.of(Role.SUPPORT))));
		this.jdbc.sql("update people set disabled_at = null").update();
	}

	@Test
	void endsWhenItLiesIdle() {
		var grace = signedIn(Role.ADMIN);
		age(grace, 29, "last_access_time", "expiry_time");
		assertThat(grace.browser().get("/console/account").status()).isEqualTo(200);
		age(grace, 31, "last_access_time", "expiry_time");
		assertSignedOut(grace.browser());
	}

	@Test
	void endsAfterTwelveHoursHoweverBusy() {
		var grace = signedIn(Role.ADMIN);
		age(grace, 12 * 60 - 1, "creation_time");
		assertThat(grace.browser().get("/console/account").status()).isEqualTo(200);
		age(grace, 2, "creation_time");
		assertSignedOut(grace.browser());
	}

	private void age(Admin admin, int minutes, String... columns) {
		for (var column : columns) {
			this.jdbc
				.sql("update spring_session set %1$s = %1$s - :millis where principal_name = :who".formatted(column))
				.param("millis", minutes * 60_000L)
				.param("who", admin.id().toString())
				.update();
		}
	}

	@Test
	void oneThatCannotBeReadIsOneThatEnded() {
		var grace = signedIn(Role.ADMIN);
		this.jdbc.sql("""
				update spring_session_attributes set attribute_bytes = 'rubbish' where session_primary_id in (
					select primary_id from spring_session where principal_name = :who)
				""").param("who", grace.id().toString()).update();
		assertSignedOut(grace.browser());
	}

	@Test
	void holdsNoNameAndNoAddress() {
		var grace = signedIn(Role.ADMIN);
		var stored = this.jdbc.sql("""
				select string_agg(convert_from(attribute_bytes, 'UTF8'), ' ') from spring_session_attributes
				join spring_session on primary_id = session_primary_id where principal_name = :who
				""").param("who", grace.id().toString()).query(String.class).single();
		assertThat(stored).contains(grace.id().toString()).doesNotContain(grace.email(), "Grace");
	}

	@Test
	void othersOfOnesOwnAreListedAndEnded() {
		var grace = signedIn(Role.SUPPORT);
		var first = grace.browser().twin();
		grace.browser().cookies().clear();
		var page = grace.signsIn();
		assertThat(page.document().select("button:contains(Sign out there)")).hasSize(1);
		assertThat(page.press("Sign out everywhere else").notice()).isEqualTo("Signed out there.");
		assertSignedOut(first);
		assertThat(grace.browser().get("/console/account").status()).isEqualTo(200);
	}

	private void change(Runnable change) {
		this.transaction.executeWithoutResult(status -> change.run());
	}

	private static void assertSignedOut(Browser browser) {
		assertThat(browser.get("/console/account").location()).startsWith("/sign-in");
		var htmx = browser.twin().saying("HX-Request", "true").get("/console/account");
		assertThat(htmx.status()).isEqualTo(401);
		assertThat(htmx.header("HX-Redirect")).startsWith("/sign-in?to=");
		var posted = browser.post("/console/account/sessions/end", Map.of("handle", "<typed>"));
		assertThat(posted.status()).isEqualTo(403);
		assertThat(posted.heading()).isEqualTo("You’ve been signed out");
		assertThat(posted.value("handle")).isEqualTo("<typed>");
	}

}

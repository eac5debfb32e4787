package dev.doorstep.console;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.accounts.People;
import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeopleTests extends RunningConsole {

	@Autowired
	People people;

	@Autowired
	PeopleChanges changes;

	final String name = "Marisol " + UUID.randomUUID();

	final String email = UUID.randomUUID() + "@example.com";

	Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = signedIn(Role.ADMIN);
	}

	@Test
	void invitesAPersonByMail() {
		var page = this.browser.open("/console/people/new")
			.fill("name", this.name)
			.fill("email", this.email)
			.fill("roles", "ANALYST")
			.press();

		assertThat(page.heading()).isEqualTo(this.name);
		assertThat(page.text(".said")).isEqualTo(this.name + " has been sent an invitation.");
		assertThat(this.browser.open(page.address()).text(".said")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from outgoing_mail where recipient = :email")
			.param("email", this.email)
			.query(Long.class)
			.single()).isOne();
		assertThat(audited()).isEqualTo("Grace Hopper: user_created, null to role: analyst");
		assertThat(this.browser.open("/console/people").text()).contains(this.name).contains(this.email);
	}

	@Test
	void keepsWhatWasTypedWhenSomethingIsMissing() {
		var page = this.browser.open("/console/people/new").fill("name", this.name).send();

		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter the address to mail the invitation to.",
				"Choose at least one role.");
		assertThat(page.value("name")).isEqualTo(this.name);
	}

	@Test
	void invitesNobodyTwice() {
		var known = someone(Role.SUPPORT);
		var page = this.browser.open("/console/people/new")
			.fill("name", this.name)
			.fill("email", known.email())
			.fill("roles", "SUPPORT")
			.send();

		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).hasSize(1);
		assertThat(audited()).isEmpty();
	}

	@Test
	void changesWhatAPersonMayDo() {
		var person = someone(Role.SUPPORT);
		var page = post(person, "roles", Map.of("roles", "ANALYST", "reason", "New job"));

		assertThat(page.text(".said")).contains("are saved");
		assertThat(rolesOf(person)).isEqualTo("{ANALYST}");
		assertThat(audited()).isEqualTo("Grace Hopper: user_updated, role: support to role: analyst, New job");
	}

	@Test
	void changesNothingWithoutARole() {
		var person = someone(Role.SUPPORT);
		var answer = this.browser.post(path(person) + "/roles", Map.of("roles", "OWNER"));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.errors()).containsExactly("Choose at least one role.");
		assertThat(rolesOf(person)).isEqualTo("{SUPPORT}");
		assertThat(audited()).isEmpty();
	}

	@Test
	void keepsAPersonOutAndLetsThemBackIn() {
		var person = someone(Role.ANALYST);
		person.signsIn();
		assertThat(person.browser().get("/console").status()).isEqualTo(200);

		post(person, "disable", Map.of("reason", "Left"));
		assertThat(person.browser().get("/console").status()).isNotEqualTo(200);
		assertThat(audited()).isEqualTo("Grace Hopper: user_disabled, null to null, Left");

		post(person, "enable", Map.of());
		assertThat(audited()).isEqualTo("Grace Hopper: user_enabled, null to null");
	}

	@Test
	void endsTheSessionsOfAPerson() {
		var person = someone(Role.SUPPORT);
		person.signsIn();

		var page = this.browser.open(path(person)).press("End all sessions");
		assertThat(page.text()).contains("Not signed in anywhere.");
		assertThat(person.browser().get("/console").status()).isNotEqualTo(200);
		assertThat(audited()).isEqualTo("Grace Hopper: session_ended, null to null");
	}

	@Test
	void invitesAPersonAgainWithoutTakingAwayWhatTheyHave() {
		var person = someone(Role.SUPPORT);
		person.signsIn();

		var page = post(person, "invite", Map.of());

		assertThat(page.text(".said")).isEqualTo(this.name + " has been sent an invitation.");
		assertThat(Postbox.lettersTo(this.jdbc, person.email())).hasSize(1);
		assertThat(audited()).isEqualTo("Grace Hopper: user_invited_again, null to null");
		assertThat(person.browser().get("/console").status()).isEqualTo(200);
	}

	@Test
	void changesNothingThatCannotBeWrittenDown() {
		var person = someone(Role.SUPPORT);
		var account = this.people.find(person.id()).orElseThrow();

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.changes.changeRoles(account, Set.of(Role.ADMIN), "no log takes a \0"));

		assertThat(rolesOf(person)).isEqualTo("{SUPPORT}");
		assertThat(audited()).isEmpty();
	}

	@Test
	void takesAReasonAsItIsTyped() {
		var person = someone(Role.SUPPORT);

		post(person, "roles", Map.of("roles", "ANALYST", "reason", "New\0 job"));

		assertThat(audited()).endsWith("New job");
	}

	@Test
	void knowsNobodyByAGuess() {
		assertThat(this.browser.get("/console/people/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.browser.get("/console/people/me").status()).isBetween(400, 404);
	}

	private Admin someone(Role role) {
		var person = Admin.known(new Browser(this.port), this.jdbc, role);
		this.jdbc.sql("update people set name = :name where id = :id")
			.param("name", this.name)
			.param("id", person.id())
			.update();
		return person;
	}

	private Page post(Admin person, String what, Map<String, String> fields) {
		var answer = this.browser.post(path(person) + "/" + what, fields);
		assertThat(answer.status()).isEqualTo(303);
		return this.browser.open(answer.location());
	}

	private static String path(Admin person) {
		return "/console/people/" + person.id();
	}

	private String rolesOf(Admin person) {
		return this.jdbc.sql("select roles::text from people where id = :id")
			.param("id", person.id())
			.query(String.class)
			.single();
	}

	/** What the log says last of the person, blank when it says nothing. */
	private String audited() {
		return this.jdbc.sql("""
				select person || ': ' || action || ', ' || coalesce(before, 'null') || ' to ' || coalesce(after, 'null')
					|| coalesce(', ' || reason, '')
				from audit_entry where subject = :name order by id desc limit 1
				""").param("name", this.name).query(String.class).optional().orElse("");
	}

}

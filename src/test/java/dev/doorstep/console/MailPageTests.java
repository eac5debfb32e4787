package dev.doorstep.console;

import dev.doorstep.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters that never arrived are seen, and sent again. */
class MailPageTests extends RunningConsole {

	@BeforeEach
	void giveUpTwo() {
		this.jdbc.sql("delete from outgoing_mail").update();
		this.jdbc
			.sql("""
					insert into outgoing_mail (recipient, locale, subject, plain_text, html, state, closed_at, tries, reason)
					values ('grace@home.example', 'en', 'Your request', '', '', 'dead', now(), 12, '451 4.3.0 try later'),
						('ada@pipes.example', 'en', 'You are hired', '', '', 'refused', now(), 1,
							'550 5.1.1 <ada@pipes.example> no such user')
					""")
			.update();
	}

	@Test
	void supportSeesThemAndWhyWithoutAddresses() {
		var page = signedIn(Role.SUPPORT).open("/console/mail");
		assertThat(page.text("tbody")).contains("Your request", "g•••@home.example", "Given up", "451 4.3.0 try later",
				"Refused", "550 5.1.1 <•••@pipes.example> no such user");
		assertThat(page.html()).doesNotContain("grace@", "ada@");
	}

	@Test
	void supportSendsOneOrAllAgain() {
		var support = signedIn(Role.SUPPORT);
		assertThat(support.open("/console/mail").press("Send again").text(".said"))
			.isEqualTo("One letter is sent again");
		assertThat(waiting()).isOne();
		assertThat(support.open("/console/mail").press("Send all again").text(".said"))
			.isEqualTo("One letter is sent again");
		assertThat(waiting()).isEqualTo(2);
		assertThat(support.open("/console/mail").text()).contains("Every letter arrived");
		assertThat(this.jdbc.sql("select max(tries) from outgoing_mail").query(Integer.class).single()).isLessThan(12);
	}

	@Test
	void administratorsSeeThemAndTheOverviewLeadsThere() {
		var admin = signedIn(Role.ADMIN);
		assertThat(admin.open("/console").document().select("a[href=/console/mail]")).isNotEmpty();
		assertThat(admin.open("/console/mail").document().select("form[action='/console/mail/again']")).isEmpty();
	}

	private long waiting() {
		return this.jdbc.sql("select count(*) from outgoing_mail where state = 'waiting'").query(Long.class).single();
	}

}

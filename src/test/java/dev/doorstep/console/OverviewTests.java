package dev.doorstep.console;

import dev.doorstep.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewTests extends RunningConsole {

	@ParameterizedTest
	@EnumSource
	void greetsEverybodyByName(Role role) {
		assertThat(signedIn(role).open("/console").heading()).isEqualTo("Hello, Grace Hopper");
	}

	@Test
	void tellsEverybodyOfChangesAndOfNothingElse() {
		record(new AuditEntry("revision_published", "step.home", "on", "off", "Nobody answers it"));
		record(AuditEntry.of("sensitive_read", "DS-7K3F-9Q"));

		var page = signedIn(Role.ANALYST).open("/console");
		assertThat(page.text(".timeline")).contains("Published a change step.home").contains("Nobody answers it");
		assertThat(page.text()).doesNotContain("DS-7K3F-9Q");
	}

	@Test
	void noticesMailThatNobodyCouldCarry() {
		// What other tests have left is older than it should be where tests take long.
		this.jdbc.sql("delete from outgoing_mail where state = 'waiting'").update();
		this.jdbc.sql("""
				insert into outgoing_mail (recipient, locale, subject, plain_text, html, state, closed_at)
				values ('gone@example.org', 'en', 'Subject', 'Text', 'Text', 'refused', now())
				""").update();

		var mail = signedIn(Role.SUPPORT).open("/console").document().selectFirst(".row:contains(Mail)");
		assertThat(mail.text()).isEqualTo("Mail One letter could not be delivered since yesterday. Look here");
	}

	@Test
	void speaksSpanish() {
		var browser = signedIn(Role.ADMIN);

		assertThat(browser.open("/console?lang=es").heading()).isEqualTo("Hola, Grace Hopper");
		assertThat(browser.open("/console/audit").heading()).isEqualTo("Registro de auditoría");
	}

}

package dev.doorstep.behaviour;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import dev.doorstep.mail.Letter;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Names, streets, mail addresses and phone numbers as people really have them. */
class ContactDataTests extends RunningDoorstep {

	Browser browser;

	@BeforeEach
	void comeToTheLastStep() {
		this.browser = homeowner().describesTheWholeJob(someAddress()).browser();
	}

	private Page contact(String field, String typed) {
		var fields = new HashMap<>(Map.of("name", "Ada", "email", "ada@example.com", "channel", "email"));
		fields.put(field, typed);
		return this.browser.post("/request/contact", fields);
	}

	private String kept(String field) {
		return this.browser.open("/request/contact").value(field);
	}

	@Test
	void takesTheMailAddressesThatMailGetsTo() {
		for (var row : BadInput.rows("contact/emails.jsonl")) {
			var typed = row.get("value").stringValue();
			var answer = contact("email", typed);
			assertThat(answer.status()).as(typed).isIn(303, 422);
			var taken = answer.status() == 303;
			if (row.get("deliverable_policy") != null) {
				assertThat(taken).as(typed).isEqualTo(row.get("deliverable_policy").booleanValue());
			}
			if (taken) {
				assertThat(kept("email")).isEqualTo(BadInput.kept(typed));
				assertThatNoException().as(typed)
					.isThrownBy(() -> new Letter(BadInput.kept(typed), Locale.ENGLISH, "Hello", "text", "html"));
			}
			else {
				assertThat(answer.errors()).as(typed).hasSize(1);
				// No HTML can hold U+0000.
				assertThat(answer.value("email")).as(typed).isEqualTo(BadInput.kept(typed).replace('\0', '\uFFFD'));
			}
		}
	}

	@Test
	void keepsEveryValidNumberAsAllNetworksDialIt() {
		for (var line : BadInput.lines("contact/phone_examples.csv").stream().skip(1).toList()) {
			var columns = line.split(",");
			var american = columns[0].equals("US");
			for (var typed : american ? new String[] { columns[3], columns[4] } : new String[] { columns[4] }) {
				var answer = contact("phone", typed);
				assertThat(answer.status()).as(line).isIn(american ? new Object[] { 303 } : new Object[] { 303, 422 });
				if (answer.status() == 303) {
					assertThat(storedPhone()).as(line).isEqualTo(columns[4]);
				}
			}
		}
	}

	private String storedPhone() {
		return this.jdbc.sql("""
				select answers -> 'contact' -> 'facts' -> 'contact' ->> 'phone' from drafts
				order by touched_at desc limit 1""").query(String.class).single();
	}

	@Test
	void takesOrRefusesWhatPeopleTypeForANumber() {
		for (var typed : BadInput.values("contact/phone_edge.jsonl")) {
			var answer = contact("phone", typed);
			if (answer.status() == 422) {
				assertThat(answer.errors()).as(typed).hasSize(1);
				assertThat(answer.value("phone")).as(typed).isEqualTo(BadInput.kept(typed));
			}
			else {
				assertThat(answer.status()).as(typed).isEqualTo(303);
				assertThat(kept("phone").isBlank() || storedPhone().matches("\\+\\d{6,15}")).as(typed).isTrue();
			}
		}
	}

	@Test
	void keepsNamesAsTheyAre() {
		for (var row : BadInput.rows("contact/names_addresses.jsonl")) {
			var typed = row.get("value").stringValue();
			if (row.get("kind").stringValue().equals("name")) {
				var tooMuch = typed.length() > 120 || typed.contains("\n");
				assertThat(contact("name", typed).status()).as(typed).isEqualTo(tooMuch ? 422 : 303);
				assertThat(tooMuch || kept("name").equals(BadInput.kept(typed))).as(typed).isTrue();
			}
		}
	}

	@Test
	void keepsStreetsAsTheyAre() {
		for (var row : BadInput.rows("contact/names_addresses.jsonl")) {
			var typed = row.get("value").stringValue();
			var tooMuch = typed.length() > 200;
			var answer = this.browser.post("/request/location", Map.of("zip", "94110", "street", typed));
			assertThat(answer.status()).as(typed).isEqualTo(tooMuch ? 422 : 303);
			if (!tooMuch) {
				var shown = this.browser.open("/request/review").document().select("dd");
				assertThat(shown.stream().map(Element::wholeText)).as(typed).contains(BadInput.kept(typed));
			}
		}
	}

	@Test
	void takesOrRefusesEveryCountrysPostalCodes() {
		for (var typed : BadInput.values("contact/postcodes.jsonl")) {
			assertThat(this.browser.post("/request/location", Map.of("zip", typed)).status()).as(typed).isIn(303, 422);
		}
	}

}

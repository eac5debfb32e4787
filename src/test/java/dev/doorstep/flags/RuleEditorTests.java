package dev.doorstep.flags;

import java.util.List;
import java.util.Locale;

import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules and values are typed in the words people use. */
class RuleEditorTests extends RunningFlags {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			jobType | IS_ONE_OF   | fix a leaking faucet  | fix-leaking-faucet
			trade   | IS_NONE_OF  | Plumbing              | plumbing
			state   | IS_ONE_OF   | ca, NV                | CA,NV
			zip     | BEGINS_WITH | 941                   | 941
			trade   | BEGINS_WITH | plumbing              | plumbing
			locale  | IS_ONE_OF   | Spanish               | es
			device  | IS_ONE_OF   | Phone, tablet         | phone,tablet
			visitor | IS_ONE_OF   | returning             | returning
			source  | IS_NONE_OF  | newsletter            | newsletter
			time    | WITHIN      | 2026-12-01 09:00, 2026-12-24 | 2026-12-01T17:00:00Z,2026-12-25T08:00:00Z
			time    | IS_ONE_OF   | 12/1/2026             | 2026-12-01T08:00:00Z,""
			""")
	void everyKindOfConditionIsTypedAndShownAgain(String trait, String operator, String typed, String meant) {
		var key = "rule-" + Integer.toHexString((trait + typed).hashCode());
		publish(key);
		this.browser.cookies().put("zone", "America/Los_Angeles");

		check(ruled(key, trait, operator, typed)).press("Publish");

		var condition = flag(key).rules().getFirst().conditions().getFirst();
		assertThat(condition.values()).isEqualTo(List.of(meant.replace("\"\"", "").split(",", -1)));
		check(edit(key).fill("owner", "Ben")).press("Publish");
		assertThat(flag(key).rules().getFirst().conditions()).containsExactly(condition);
	}

	@Test
	void tellsATimeWindowWhereTheReaderLives() {
		publish("rule-window");
		this.browser.cookies().put("zone", "America/Los_Angeles");

		check(ruled("rule-window", "time", "WITHIN", "2026-12-01 09:00, 2026-12-24")).press("Publish");

		assertThat(this.browser.open("/console/flags/rule-window").text())
			.contains("from Dec 1, 2026, 9:00\u202fAM PST until Dec 25, 2026, 12:00\u202fAM PST");
		assertThat(edit("rule-window").document().select("[name=rules[0].conditions[0].values]").val())
			.isEqualTo("2026-12-01 09:00, 2026-12-25 00:00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			device  | IS_ONE_OF | mobile          | “mobile” is nothing a rule can know of “device”
			trade   | IS_ONE_OF | plumbing, plums | “plums” is nothing a rule can know of “trade”
			time    | WITHIN    | tomorrow        | Give a time window
			state   | WITHIN    | CA, NV          | Only a time can be between two others
			""")
	void whatNoVisitorCouldEverMeetIsRefused(String trait, String operator, String typed, String words) {
		var key = "rule-no-" + Integer.toHexString((trait + typed).hashCode());
		publish(key);

		var refused = ruled(key, trait, operator, typed).send("See what changes");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement().asString().contains(words);
		assertThat(refused.document().select("[name=rules[0].conditions[0].values]").val()).isEqualTo(typed);
	}

	@Test
	void textIsTypedAsPeopleReadIt() {
		var page = this.browser.open("/console/flags/new?type=STRING")
			.fill("key", "rule-words")
			.fill("description", "What the button says")
			.fill("owner", "Ana")
			.fill("variants[0].name", "short")
			.fill("variants[0].value", "Send it");
		var more = check(page).fill("variants[1].name", "long")
			.fill("variants[1].value", "Send my \"request\"")
			.fill("otherwise.shares", "short 50, long 50")
			.fill("otherwise.coverage", "100");

		check(more).press("Publish");

		var flag = flag("rule-words");
		assertThat(flag.variants()).extracting(Variant::name).containsExactly("short", "long");
		assertThat(flag.variants().getLast().value().asString()).isEqualTo("Send my \"request\"");
		assertThat(flag.otherwise().shares()).containsExactly(new Share("short", 5000), new Share("long", 5000));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NUMBER | 2.5              | 2.5
			JSON   | {"steps": [1, 2]} | {"steps":[1,2]}
			""")
	void numbersAndStructuresAreTyped(String type, String typed, String kept) {
		var key = "rule-" + type.toLowerCase(Locale.ROOT);
		check(this.browser.open("/console/flags/new?type=" + type)
			.fill("key", key)
			.fill("description", "Tried in a test")
			.fill("owner", "Ana")
			.fill("variants[0].name", "only")
			.fill("variants[0].value", typed)).press("Publish");

		assertThat(flag(key).variants().getFirst().value()).hasToString(kept);
	}

	private Page ruled(String key, String trait, String operator, String typed) {
		return edit(key).fill("rules[0].name", "Some")
			.fill("rules[0].conditions[0].attribute", trait)
			.fill("rules[0].conditions[0].operator", operator)
			.fill("rules[0].conditions[0].values", typed);
	}

	private Page edit(String key) {
		return this.browser.open("/console/flags/" + key + "/edit");
	}

	private static Page check(Page page) {
		var checked = page.press("See what changes");
		assertThat(checked.errors()).isEmpty();
		return checked;
	}

}

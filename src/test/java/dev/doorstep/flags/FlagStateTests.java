package dev.doorstep.flags;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Page;
import dev.openfeature.sdk.Client;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What state a flag is in, and the presses of a button that change it. */
class FlagStateTests extends RunningFlags {

	@Autowired
	Client flags;

	@Autowired
	FlagUseKeeper keeper;

	@Test
	void aFlagNobodyAsksForIsShownAsStaleAndWhy() {
		publish("state-forgotten");
		this.keeper.keep();
		this.jdbc.sql("update flag_use set known_since = now() - interval '31 days' where key = 'state-forgotten'")
			.update();

		assertThat(row(list("q=state-forgotten&state=stale"), "state-forgotten").text()).contains("Stale",
				"Nobody has asked for it in 30 days");
		assertThat(this.browser.open("/console/flags/state-forgotten").text()).contains("Nobody has asked for it");

		this.flags.getBooleanValue("state-forgotten", false);
		this.keeper.keep();
		assertThat(row(list("q=state-forgotten"), "state-forgotten").text()).contains("Last asked just now")
			.doesNotContain("Stale");
		assertThat(list("q=state-forgotten&state=stale").text()).contains("No flag is like that");
	}

	@Test
	void tellsHowLongAgoAFlagWasAskedFor() {
		publish("state-asked");
		this.keeper.keep();
		this.jdbc.sql("update flag_use set asked_at = now() - interval '200 minutes' where key = 'state-asked'")
			.update();

		assertThat(this.browser.open("/console/flags/state-asked").text()).contains("Last asked 3 hours ago");
	}

	@Test
	void onePressInTheListSwitchesAndLeadsBackToIt() {
		publish("state-pressed");
		var list = list("q=state-pressed&kind=release&state=");

		var after = list.press("On state-pressed");

		assertThat(flag("state-pressed").on()).isFalse();
		assertThat(after.address()).isEqualTo("/console/flags?q=state-pressed&kind=release");
		assertThat(after.text(".said")).isEqualTo("“state-pressed” switched offUndo");
		var undo = after.document().selectFirst(".said-undo").attr("href");
		this.browser.open(undo).press("Restore");
		assertThat(flag("state-pressed").on()).isTrue();
	}

	@Test
	void aPressLeadsNowhereElse() {
		publish("state-led");

		var answer = list("q=state-led").fill("list", "https://evil.example/").send("On state-led");

		assertThat(answer.location()).isEqualTo("/console/flags/state-led");
	}

	@Test
	void whoOnlyReadsSwitchesNothing() {
		publish("state-read");
		var analyst = signedIn(Role.ANALYST);

		assertThat(analyst.open("/console/flags?q=state-read").document().select("form[method=post] .switch"))
			.isEmpty();
	}

	@Test
	void anArchivedFlagIsKeptButNotServedUntilItIsBroughtBack() {
		publish("state-archived");
		assertThat(this.flags.getBooleanValue("state-archived", false)).isTrue();

		var archived = this.browser.open("/console/flags/state-archived").press("Archive this flag");
		assertThat(archived.text()).contains("“state-archived” archived", "it does not exist");
		assertThat(this.flags.getBooleanValue("state-archived", false)).isFalse();
		assertThat(list("q=state-archived").text()).contains("No flag is like that");
		assertThat(list("q=state-archived&state=archived").text()).contains("state-archived");

		archived.press("Bring it back");
		assertThat(this.flags.getBooleanValue("state-archived", false)).isTrue();
		assertThat(list("q=state-archived").document().select("tbody tr")).hasSize(1);
	}

	@Test
	void aFlagThatAnotherOneNeedsIsNotArchived() {
		publish("state-needed");
		this.publishing.publish(this.revisions.current().number(), "Prepared",
				TestFlags.adding(FlagBuilder.flag("state-needy").requires("state-needed", "on").build()));

		var refused = this.browser.open("/console/flags/state-needed").send("Archive this flag");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("This cannot be published yet", "state-needy");
		assertThat(flag("state-needed").archived()).isFalse();
		this.browser.open("/console/flags/state-needy").press("Archive this flag");
		this.browser.open("/console/flags/state-needed").press("Archive this flag");
		assertThat(flag("state-needed").archived()).isTrue();
		assertThat(this.browser.open("/console/flags/state-needy").send("Bring it back").text())
			.contains("which is archived");
	}

	private Page list(String query) {
		return this.browser.open("/console/flags?" + query);
	}

	private static Element row(Page list, String key) {
		return list.document().selectFirst("tbody tr:has(a[href=/console/flags/%s])".formatted(key));
	}

}

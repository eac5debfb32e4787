package dev.doorstep.flags;

import java.util.Map;
import java.util.stream.Collectors;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever thinks for long before publishing is asked for the passkey, and loses nothing.
 */
class LatePublishTests extends RunningFlags {

	Admin grace;

	@BeforeEach
	void takeTime() {
		this.grace = Admin.signedIn(new Browser(this.port), this.jdbc, Role.ADMIN);
		this.browser = this.grace.browser();
	}

	@Test
	void aChangeOfAFlagKeepsItsReason() {
		publish("late-edited");
		var form = this.browser.open("/console/flags/late-edited/edit")
			.fill("owner", "Ben")
			.fill("reason", "Ben knows it best")
			.press("See what changes");
		this.grace.letsTimePass(this.jdbc);

		confirm(form.send("Publish"));

		assertThat(flag("late-edited").owner()).isEqualTo("Ben");
		assertThat(this.revisions.current().reason()).isEqualTo("Ben knows it best");
	}

	@Test
	void aRestoreKeepsItsReason() {
		var before = this.revisions.current();
		publish("late-restored");
		var form = this.browser.open("/console/revisions/" + before.number() + "/restore")
			.fill("reason", "It was better before");
		this.grace.letsTimePass(this.jdbc);

		confirm(form.send("Restore"));

		assertThat(this.revisions.current().configuration()).isEqualTo(before.configuration());
		assertThat(this.revisions.current().reason()).isEqualTo("It was better before");
	}

	@Test
	void aChangeOfTheStepsKeepsItsReason() {
		var before = this.revisions.current();
		var form = this.browser.open("/console/steps").press("The home").fill("reason", "Nobody needs it");
		this.grace.letsTimePass(this.jdbc);

		confirm(form.send("Publish"));

		assertThat(flag("step.home").on()).isFalse();
		assertThat(this.revisions.current().reason()).isEqualTo("Nobody needs it");
		this.publishing.restore(before.number(), this.revisions.current().number(), "After the test");
	}

	@Test
	void whoIsSignedOutMeanwhileSignsInAndSendsItAgain() {
		publish("late-signed-out");
		var form = this.browser.open("/console/flags/late-signed-out/edit")
			.fill("owner", "Ben")
			.fill("reason", "Ben knows it best")
			.press("See what changes");
		this.grace.isSignedOut();

		var again = form.send("Publish");
		assertThat(again.status()).isEqualTo(403);
		assertThat(again.value("reason")).isEqualTo("Ben knows it best");
		assertThat(flag("late-signed-out").owner()).isEqualTo("Ana");

		this.grace.signsIn();
		this.browser.post(again.document().selectFirst("form[method=post]").attr("action"), fields(again));
		assertThat(flag("late-signed-out").owner()).isEqualTo("Ben");
		assertThat(this.revisions.current().reason()).isEqualTo("Ben knows it best");
	}

	/** What the page sends, with a token of the new session. */
	private static Map<String, String> fields(Page page) {
		return page.document()
			.select("form[method=post] input[name]:not([name=_csrf])")
			.stream()
			.collect(Collectors.toMap(field -> field.attr("name"), field -> field.val(), (first, second) -> second));
	}

	private void confirm(Page again) {
		assertThat(again.status()).isEqualTo(403);
		assertThat(again.heading()).isEqualTo("Confirm it’s you");
		assertThat(this.grace.givesPasskey(again).status()).isEqualTo(303);
	}

}

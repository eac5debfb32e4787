package dev.doorstep.flags;

import dev.doorstep.accounts.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RevisionPagesTests extends RunningFlags {

	@Test
	void theListTellsWhoChangedWhatAndWhy() {
		var number = publish("listed").number();

		var page = this.browser.open("/console/revisions");

		assertThat(page.text()).contains("Revision " + number, "In force", "“listed” created", "Prepared");
	}

	@Test
	void theListTellsWhichRevisionEachNodeRuns() {
		var number = publish("noded").number();

		await().untilAsserted(() -> assertThat(this.browser.open("/console/revisions").text())
			.contains("1 of 1 nodes run revision " + number, "Process " + ProcessHandle.current().pid()));
	}

	@Test
	void anyTwoRevisionsCanBeCompared() {
		var first = publish("first");
		publish("second");
		var third = publish("third");

		var page = this.browser.open("/console/revisions/" + third.number() + "?with=" + first.number());

		assertThat(page.text()).contains("from revision " + first.number(), "“second” created", "“third” created")
			.doesNotContain("“first” created");
	}

	@Test
	void aRestoreIsADryRunAndOnePress() {
		var before = this.revisions.current();
		publish("regretted");

		var dryRun = this.browser.open("/console/revisions/" + before.number() + "/restore");
		assertThat(dryRun.text()).contains("“regretted” deleted");
		assertThat(this.revisions.current().number()).isEqualTo(before.number() + 1);

		dryRun.press("Restore");
		assertThat(this.revisions.current().configuration()).isEqualTo(before.configuration());
		assertThat(this.revisions.current().author()).isEqualTo("Grace Hopper");
	}

	@Test
	void whoComesSecondIsShownWhatTheFirstOneChanged() {
		var before = this.revisions.current();
		publish("mine");
		var dryRun = this.browser.open("/console/revisions/" + before.number() + "/restore");
		publish("theirs");

		var told = dryRun.fill("reason", "Back to where we were").send("Restore");

		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("Somebody else published", "“theirs” created", "“theirs” deleted");
		assertThat(told.value("reason")).isEqualTo("Back to where we were");
		told.press("Restore");
		assertThat(this.revisions.current().configuration()).isEqualTo(before.configuration());
	}

	@Test
	void analystsReadAndChangeNothing() {
		var published = publish("readable");
		var analyst = signedIn(Role.ANALYST);

		assertThat(analyst.open("/console/revisions").text()).contains("Revision " + published.number(),
				"“readable” created");
		assertThat(analyst.open("/console/revisions").document().select("a.revision-restore")).isEmpty();
		assertThat(analyst.get("/console/revisions/1/restore").status()).isEqualTo(403);
	}

}

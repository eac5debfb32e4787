package dev.doorstep.behaviour;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import dev.doorstep.accounts.Role;
import dev.doorstep.flags.Publishing;
import dev.doorstep.flags.Revisions;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody presses whatever the console's pages offer while somebody else fills in the
 * form: both over real HTTP.
 */
class ChangingConsoleTests extends RunningDoorstep {

	@Autowired
	Revisions revisions;

	@Autowired
	Publishing publishing;

	private Browser admin;

	private int published;

	@AfterEach
	void bringTheFormBack() {
		this.publishing.restore(1, this.revisions.current().number(), "After the test");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void nobodyLosesAnAnswerWhateverIsPressedBetweenTwoClicks(long seed) {
		var random = new Random(seed);
		this.admin = browser();
		Admin.signedIn(this.admin, this.jdbc, Role.ADMIN);
		var email = someAddress();
		var walker = new Walker(browser(), email);
		walker.goesOn();
		var draft = newestDraft();
		for (int clicks = 0; !walker.atTheEnd(); clicks++) {
			assertThat(clicks).as("clicks on the way").isLessThan(40);
			var kept = answers(draft);
			pressSomething(random);
			assertThat(answers(draft)).isEqualTo(kept);
			walker.goesOn();
			assertThat(answers(draft)).containsAllEntriesOf(kept);
		}
		assertThat(this.published).isPositive();
		assertThat(this.jdbc.sql("""
				select request.revision = draft.revision from requests request join drafts draft using (id)
				where request.facts::text like :email""").param("email", "%" + email + "%").query(Boolean.class).list())
			.containsExactly(true);
	}

	private void pressSomething(Random random) {
		var before = this.revisions.current().number();
		switch (random.nextInt(4)) {
			case 0 -> undo();
			case 1 -> restore(1 + random.nextLong(before));
			default -> publishAnotherForm(random);
		}
		this.published += (int) (this.revisions.current().number() - before);
	}

	private void undo() {
		var page = this.admin.open("/console/steps");
		if (!page.document().select(".arrange-last button").isEmpty()) {
			noError(page.send("Undo"));
		}
	}

	private void restore(long revision) {
		var page = this.admin.open("/console/revisions/" + revision + "/restore");
		if (!page.document().select("form[action$=/restore] .button--primary").isEmpty()) {
			noError(page.send("Restore"));
		}
	}

	private void publishAnotherForm(Random random) {
		var page = this.admin.open("/console/steps");
		for (int presses = 1 + random.nextInt(3); presses > 0; presses--) {
			if (random.nextInt(3) == 0) {
				var share = oneOf(page.document().select("#plan .arrange-number").eachAttr("id"), random);
				page.document().getElementById(share).val(String.valueOf(random.nextInt(101)));
			}
			page = page.press(
					oneOf(page.document().select("#plan [name=press]:not([disabled])").eachAttr("aria-label"), random));
			assertThat(page.status()).isEqualTo(200);
		}
		// What the page says is impossible has no button.
		if (!page.document().select("#publish .button--primary").isEmpty()) {
			noError(page.fill("reason", "Pressed in a test").send("Publish"));
		}
	}

	private static String oneOf(List<String> words, Random random) {
		return words.get(random.nextInt(words.size()));
	}

	private static void noError(Page sent) {
		assertThat(sent.status()).as(sent.text()).isIn(303, 422);
	}

	private String newestDraft() {
		return this.jdbc.sql("select id::text from drafts order by started_at desc limit 1")
			.query(String.class)
			.single();
	}

	/** By step, what was found out. */
	private Map<String, String> answers(String draft) {
		var answers = new TreeMap<String, String>();
		this.jdbc.sql("""
				select key, value ->> 'facts' as facts from drafts, jsonb_each(answers)
				where id = cast(:draft as uuid)""").param("draft", draft).query(row -> {
			answers.put(row.getString("key"), row.getString("facts"));
		});
		return answers;
	}

}

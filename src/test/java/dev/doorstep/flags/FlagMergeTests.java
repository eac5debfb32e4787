package dev.doorstep.flags;

import java.util.function.UnaryOperator;

import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people edit one flag at once, over HTTP. */
class FlagMergeTests extends RunningFlags {

	@Test
	void whatOnlyTheFirstOneChangedIsKept() {
		publish("merge-apart");
		var mine = edit("merge-apart").fill("owner", "Ben").fill("reason", "New team");
		theyPublish("merge-apart",
				page -> page.fill("description", "Tried by them")
					.fill("rules[0].name", "Phones")
					.fill("rules[0].conditions[0].values", "phone"));

		var told = check(mine);
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("Somebody else published", "To try it → Tried by them",
				"Owner of “merge-apart”: Ana → Ben");
		assertThat(told.value("description")).isEqualTo("Tried by them");
		assertThat(told.value("rules[0].name")).isEqualTo("Phones");
		assertThat(told.value("reason")).isEqualTo("New team");

		told.press("Publish");
		assertThat(flag("merge-apart").owner()).isEqualTo("Ben");
		assertThat(flag("merge-apart").description()).isEqualTo("Tried by them");
		assertThat(flag("merge-apart").rules()).hasSize(1);
	}

	@Test
	void whoIsOvertakenBetweenLookingAndPublishingUndoesNothing() {
		publish("merge-late");
		var mine = edit("merge-late").fill("owner", "Ben").press("See what changes");
		theyPublish("merge-late", page -> page.fill("description", "Tried by them"));

		var told = mine.send("Publish");

		assertThat(told.status()).isEqualTo(409);
		assertThat(flag("merge-late").owner()).isEqualTo("Ana");
		told.press("Publish");
		assertThat(flag("merge-late").owner()).isEqualTo("Ben");
		assertThat(flag("merge-late").description()).isEqualTo("Tried by them");
	}

	@Test
	void whatBothChangedIsForTheSecondOneToChoose() {
		publish("merge-both");
		var mine = edit("merge-both").fill("owner", "Ben").fill("description", "Tried by me");
		theyPublish("merge-both", page -> page.fill("owner", "Carla"));

		var told = check(mine);
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("You both changed this", "Yours: Ben", "Theirs: Carla");

		var unchosen = check(told);
		assertThat(unchosen.status()).isEqualTo(422);
		assertThat(unchosen.errors()).containsExactly("Choose whose “Owner” shall count");
		assertThat(unchosen.value("description")).isEqualTo("Tried by me");

		unchosen.fill("keep-owner", "theirs").press("See what changes").press("Publish");
		assertThat(flag("merge-both").owner()).isEqualTo("Carla");
		assertThat(flag("merge-both").description()).isEqualTo("Tried by me");
	}

	@Test
	void theSecondOneMayInsist() {
		publish("merge-insist");
		var mine = edit("merge-insist").fill("owner", "Ben");
		theyPublish("merge-insist", page -> page.fill("owner", "Carla"));

		check(mine).fill("keep-owner", "mine").press("See what changes").press("Publish");

		assertThat(flag("merge-insist").owner()).isEqualTo("Ben");
	}

	@Test
	void aSlipInTheFormDoesNotHideWhatOthersDid() {
		publish("merge-slip");
		var mine = edit("merge-slip").fill("owner", "Ben").fill("reviewBy", "soon");
		theyPublish("merge-slip", page -> page.fill("description", "Tried by them"));

		var refused = check(mine);
		assertThat(refused.status()).isEqualTo(422);

		refused.fill("reviewBy", "").press("See what changes").press("Publish");
		assertThat(flag("merge-slip").description()).isEqualTo("Tried by them");
		assertThat(flag("merge-slip").owner()).isEqualTo("Ben");
	}

	@Test
	void aSwitchThatWasTurnedMeanwhileStaysTurned() {
		publish("merge-turned");
		var mine = edit("merge-turned").fill("owner", "Ben").press("See what changes");
		this.browser.open("/console/flags/merge-turned").press("On");

		mine.press("Publish").press("Publish");

		assertThat(flag("merge-turned").owner()).isEqualTo("Ben");
		assertThat(flag("merge-turned").on()).isFalse();
	}

	@Test
	void whatWasTypedForAFlagThatIsGoneCanBeMadeAgain() {
		publish("merge-gone");
		var mine = edit("merge-gone").fill("owner", "Ben");
		this.browser.open("/console/flags/merge-gone/delete").press("Delete “merge-gone”");

		var told = check(mine);
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("“merge-gone” deleted", "“merge-gone” created");

		told.press("Publish");
		assertThat(flag("merge-gone").owner()).isEqualTo("Ben");
	}

	private Page edit(String key) {
		return this.browser.open("/console/flags/" + key + "/edit");
	}

	private void theyPublish(String key, UnaryOperator<Page> typing) {
		typing.apply(edit(key)).press("See what changes").press("Publish");
	}

	private static Page check(Page page) {
		return page.send("See what changes");
	}

}

package dev.doorstep.flags;

import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlagPagesTests extends RunningFlags {

	@Test
	void aFlagIsSeenBeforeItIsPublished() {
		var before = this.revisions.current();

		var checked = blank("photos-first").fill("rules[0].name", "Phones only")
			.fill("rules[0].conditions[0].values", "phone, tablet")
			.press("See what changes");
		assertThat(checked.text()).contains("“photos-first” created");
		assertThat(this.revisions.current()).isEqualTo(before);

		var done = checked.press("Publish");
		assertThat(done.text()).contains("photos-first", "Phones only", "device is phone, tablet");
		assertThat(flag("photos-first").rules()).hasSize(1);
		assertThat(this.revisions.current().reason()).isEqualTo("To learn");
	}

	@Test
	void whatCannotBeReadIsSaidAtItsField() {
		var refused = blank("broken", "?type=NUMBER").fill("reviewBy", "soon")
			.fill("variants[0].name", "ten")
			.fill("variants[0].value", "about ten")
			.send("See what changes");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).hasSize(2);
		assertThat(refused.document().select("textarea").val()).isEqualTo("about ten");
		assertThat(refused.value("reviewBy")).isEqualTo("soon");
	}

	@Test
	void whatCannotWorkIsSaidAndNotPublished() {
		var checked = blank("nobody-serves", "?type=STRING").fill("otherwise.shares", "purple")
			.press("See what changes");

		assertThat(checked.text()).contains("This cannot be published yet", "purple");
		assertThat(checked.document().select("button[value=publish]")).isEmpty();
	}

	@Test
	void aStepSaysWhatItIsForInTheLanguageOfWhoeverLooks() {
		assertThat(this.browser.open("/console/flags/step.home/edit").heading()).isEqualTo("Edit “The home”");
		this.browser.saying("Accept-Language", "es");

		assertThat(this.browser.open("/console/flags/step.home").text())
			.contains("Dice a los profesionales a qué tipo de lugar vienen y cómo entrar");
	}

	@Test
	void onePressSwitches() {
		publish("switched");

		var after = this.browser.open("/console/flags/switched").press("On");

		assertThat(flag("switched").on()).isFalse();
		assertThat(after.text()).contains("“switched” switched off");
		after.press("Off");
		assertThat(flag("switched").on()).isTrue();
	}

	@Test
	void whoEditsSecondIsToldAndMayPublishOntoTheNewest() {
		publish("contended");
		var mine = this.browser.open("/console/flags/contended/edit").fill("owner", "Ben").press("See what changes");
		publish("in-between");

		var told = mine.send("Publish");

		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("Somebody else published", "“in-between” created",
				"Owner of “contended”: Ana → Ben");
		told.press("Publish");
		assertThat(flag("contended").owner()).isEqualTo("Ben");
		assertThat(this.revisions.current().configuration().flag("in-between")).isPresent();
	}

	@Test
	void aFlagThatAnotherOneNeedsStays() {
		publish("needed");
		blank("needy").fill("needs[0].flag", "needed").press("See what changes").press("Publish");

		var refused = this.browser.open("/console/flags/needed/delete");

		assertThat(refused.text()).contains("needy", "needed", "This cannot be published yet");
		this.browser.open("/console/flags/needy/delete").press("Delete “needy”");
		this.browser.open("/console/flags/needed/delete").press("Delete “needed”");
		assertThat(this.revisions.current().configuration().flag("needed")).isEmpty();
	}

	@Test
	void explainsWhoGetsWhatAndWhy() {
		publish("explained");

		var page = this.browser.open("/console/flags/explained/explain?who=v1&device=phone&visitor=new");

		assertThat(page.text()).contains("This visitor gets “on”", "no rule applies");
		assertThat(page.document().select("#who, #visitor").eachAttr("value")).containsExactly("v1", "new");
	}

	@Test
	void theListCanBeNarrowed() {
		publish("narrow-one");

		assertThat(this.browser.open("/console/flags?q=narrow&kind=release&state=on").document().select("tbody tr"))
			.hasSize(1);
		assertThat(this.browser.open("/console/flags?q=nobody-has-this").text()).contains("No flag is like that");
	}

	private Page blank(String key) {
		return blank(key, "");
	}

	private Page blank(String key, String type) {
		return this.browser.open("/console/flags/new" + type)
			.fill("key", key)
			.fill("description", "Tried in a test")
			.fill("owner", "Ana")
			.fill("reason", "To learn");
	}

}

package dev.doorstep.behaviour;

import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.flags.Publishing;
import dev.doorstep.flags.Revisions;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The form is put together in the console while homeowners fill it in. */
class StepsConsoleTests extends RunningDoorstep {

	@Autowired
	Revisions revisions;

	@Autowired
	Publishing publishing;

	@AfterEach
	void bringTheFormBack() {
		this.publishing.restore(1, this.revisions.current().number(), "After the test");
	}

	@Test
	void nothingChangesUntilItIsPublished() {
		var before = contents();
		var page = admin().open("/console/steps?base=1").press("The home");

		assertThat(page.address()).contains("off=home");
		assertThat(page.text("#publish")).contains("One change", "“The home” is switched off",
				"Undo takes one second.");
		assertThat(contents().get("revision")).isEqualTo(before.get("revision"));
	}

	@Test
	void aStepThatIsSwitchedOffIsGoneForHomeownersOnTheirWay() {
		var email = someAddress();
		var ada = homeowner().describesALeakingFaucet().livesAt("12 Elm Street").needsItThisWeek();
		assertThat(ada.page().address()).isEqualTo("/request/home");

		publish(switchingOff("The home"));

		ada.ownsAHouse().says("It drips").canBeReachedAt("Ada", email).submits();
		assertThat(ada.reference()).startsWith("DS-");
		assertThat(this.jdbc.sql("select revision from requests where reference = :reference")
			.param("reference", ada.reference())
			.query(Long.class)
			.single()).isEqualTo(ada(email));
	}

	@Test
	void whatIsMovedIsMovedForThoseWhoBeginLater() {
		var before = homeowner().describesALeakingFaucet();
		publish(admin().open("/console/steps").press("Move up: When"));

		assertThat(before.livesAt("12 Elm Street").page().address()).isEqualTo("/request/urgency");
		assertThat(homeowner().describesALeakingFaucet().page().address()).isEqualTo("/request/urgency");
	}

	@Test
	void aFirstPageOpenedBeforeAChangeKeepsWhatIsTypedIntoIt() {
		var ada = homeowner().opens("/request?q=leaky+tap");
		publish(admin().open("/console/steps").press("Move up: Where").press("Move up: Where"));

		ada.answers(Map.of("job", "fix-leaking-faucet"));

		assertThat(ada.page().address()).isEqualTo("/request/questions");
	}

	@Test
	void undoBringsBackWhatWasBefore() {
		publish(switchingOff("The home"));
		admin().open("/console/steps").press("Undo");

		var ada = homeowner().describesALeakingFaucet().livesAt("12 Elm Street").needsItThisWeek();
		assertThat(ada.page().address()).isEqualTo("/request/home");
	}

	@Test
	void anImpossibleFormCannotBePublished() {
		var page = switchingOff("Contact");

		assertThat(page.text("#publish")).contains("Without “Contact” nobody could reach the homeowner.");
		assertThat(page.document().select("#publish button")).isEmpty();
	}

	@Test
	void aReasonIsAskedFor() {
		var page = switchingOff("The home").send("Publish");

		assertThat(page.status()).isEqualTo(422);
		assertThat(page.notice()).startsWith("Say in a few words why");
		assertThat(page.text("#publish")).contains("“The home” is switched off");
	}

	@Test
	void whoeverComesSecondIsToldWhatHappenedMeanwhile() {
		var mine = switchingOff("Description");
		publish(switchingOff("The home"));

		var page = mine.fill("reason", "Mine").send("Publish");

		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text(".impact")).contains("published a change meanwhile: “Because of the test”",
				"“The home” is switched off");
		assertThat(page.text("#publish")).contains("One change", "“Description” is switched off");
		assertThat(page.value("reason")).isEqualTo("Mine");
		publish(page);
		assertThat(admin().open("/console/steps").document().select(".arrange-row--off .row-title").eachText())
			.containsExactly("The home", "Description");
	}

	@Test
	void aPlanOverAnOlderFormChangesOnlyWhatItMeansTo() {
		var mine = admin().open("/console/steps");
		publish(admin().open("/console/steps").press("Move up: When"));

		var page = mine.press("The home");

		assertThat(page.text(".impact")).contains("published a change meanwhile", "another order");
		assertThat(page.text("#publish")).contains("One change", "“The home” is switched off");
	}

	@Test
	void whereAStepStandsAfterItsMoveIsSaid() {
		var page = admin().open("/console/steps?look=home").press("Move up: When");

		assertThat(page.text(".visually-hidden[role=status]")).isEqualTo("“When” is now number 3 of 7.");
		assertThat(page.text(".look-step[aria-current]")).isEqualTo("The home");
	}

	@Test
	void analystsLookOnly() {
		var browser = browser();
		Admin.signedIn(browser, this.jdbc, Role.ANALYST);

		assertThat(browser.open("/console/steps").document().select("#plan button:not(.default-button)")).isEmpty();
	}

	@Test
	void aPageOfTheFormIsFramedByThePlanAndNothingElse() {
		var browser = admin();
		var plan = browser.open("/console/steps");
		var frame = browser.get(plan.document().selectFirst("iframe").attr("src"));

		assertThat(frame.status()).isEqualTo(200);
		assertThat(frame.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
		assertThat(plan.header("Content-Security-Policy")).contains("frame-src 'self'", "frame-ancestors 'none'");
	}

	private Browser admin() {
		var browser = browser();
		Admin.signedIn(browser, this.jdbc, Role.ADMIN);
		return browser;
	}

	private Page switchingOff(String step) {
		return admin().open("/console/steps").press(step);
	}

	private static void publish(Page plan) {
		var page = plan.fill("reason", "Because of the test").press("Publish");
		assertThat(page.status()).as(page.text()).isEqualTo(200);
		assertThat(page.text(".arrange-last")).contains("Because of the test");
	}

	/** The revision the draft of this address began with. */
	private long ada(String email) {
		return this.jdbc.sql("select revision from drafts where answers::text like :email")
			.param("email", "%" + email + "%")
			.query(Long.class)
			.single();
	}

}

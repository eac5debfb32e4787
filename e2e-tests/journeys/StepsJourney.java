package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pages.DescriptionPage;
import pages.LocationPage;
import pages.PropertyPage;
import pages.QuestionsPage;
import pages.ReviewPage;
import pages.StepPage;
import pages.StepsPage;
import pages.UrgencyPage;
import support.Application;
import support.Browser;
import support.Browsers;
import support.ChangesForms;
import support.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/** An admin changes the form while homeowners are in it. */
@ChangesForms
class StepsJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	final Application doorstep = Application.ofChangingForms();

	@ParameterizedTest
	@EnumSource
	void aStepThatIsSwitchedOffIsGoneForWhoeverStandsAtIt(Screen screen) {
		var home = begin(this.browsers.at(this.doorstep)).answer()
			.continue_(LocationPage::new)
			.answer()
			.continue_(UrgencyPage::new)
			.answer()
			.continue_(PropertyPage::new);
		var steps = StepsPage.enter(this.browsers.at(this.doorstep, screen), this.doorstep, "Grace Hopper");
		assertThat(steps.state("The home")).isEqualTo("On");

		steps = steps.turn("The home");
		assertThat(steps.state("The home")).isEqualTo("Off");
		assertThat(steps.impact()).contains("One change", "“The home”", "Undo takes one second.");
		steps = steps.because("Nobody reads it").publish();
		assertThat(steps.last()).isEqualTo("Nobody reads it");

		home.answer().continue_(DescriptionPage::new).answerEverything();
		assertThat(wholeWay().sections()).doesNotContain("The home");
		steps.turn("The home").because("They do read it").publish();
		assertThat(wholeWay().sections()).contains("The home");
	}

	@Test
	void stepsAreMovedByTheKeyboard() {
		var steps = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Grace Hopper");

		steps = steps.moveByKeyboard("up", "When");

		assertThat(steps.steps()).startsWith("The job", "Details", "When", "Where");
		assertThat(steps.announced()).isEqualTo("“When” is now number 3 of 7.");
		steps.moveByKeyboard("down", "Where").because("How soon comes first").publish();
		begin(this.browsers.at(this.doorstep)).answer()
			.continue_(UrgencyPage::new)
			.answer()
			.continue_(PropertyPage::new);
	}

	@Test
	void stepsAreDraggedToAnotherPlace() {
		var steps = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Grace Hopper");

		steps = steps.drag("Description", "Where");

		assertThat(steps.steps()).startsWith("The job", "Details", "Description", "Where");
		assertThat(steps.announced()).isEqualTo("“Description” is now number 3 of 7.");
		assertThat(steps.changes()).containsExactly("The steps stand in another order");
		steps = steps.because("Their own words first").publish();
		begin(this.browsers.at(this.doorstep)).answer().continue_(DescriptionPage::new);
		assertThat(steps.undo().steps()).endsWith("The home", "Description", "Contact");
	}

	@Test
	void anImpossibleFormSaysWhyAndCannotBePublished() {
		var steps = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Grace Hopper")
			.turn("Contact");

		assertThat(steps.impact()).contains("Without “Contact” nobody could reach the homeowner.");
		assertThat(steps.publishable()).isFalse();
	}

	@Test
	void whoeverComesSecondSeesWhatTheFirstHasDoneAndLosesNothing() {
		var grace = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Grace Hopper");
		var ada = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Ada Lovelace");
		grace = grace.turn("Description").because("Shorter");
		ada.turn("The home").because("Nobody reads it").publish();

		grace = grace.publish();

		assertThat(grace.meanwhile()).contains("Ada Lovelace published a change meanwhile: “Nobody reads it”",
				"“The home” is switched off");
		assertThat(grace.reason()).isEqualTo("Shorter");
		assertThat(grace.changes()).containsExactly("“Description” is switched off");
		assertThat(grace.publish().last()).isEqualTo("Shorter");
		assertThat(wholeWay().sections()).containsExactly("The job", "Details", "Where", "When", "Contact");
	}

	private static QuestionsPage begin(Browser browser) {
		return StepPage.open(browser, "/request/jobtype").answer().continue_(QuestionsPage::new);
	}

	/** What somebody is asked who begins now. */
	private ReviewPage wholeWay() {
		return StepPage.open(this.browsers.at(this.doorstep), "/request/jobtype").answerEverything();
	}

}

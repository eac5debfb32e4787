package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.DeadEndPage;
import pages.PreviewEndPage;
import pages.PreviewPage;
import pages.StepPage;
import pages.StepsPage;
import support.Application;
import support.Browsers;
import support.ChangesForms;

import static org.assertj.core.api.Assertions.assertThat;

/** A form is tried before anybody publishes it. */
@ChangesForms
class PreviewJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	final Application doorstep = Application.ofChangingForms();

	@Test
	void aLinkLetsAnyBrowserWalkThePlanAndLeavesNothingBehind() {
		var link = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Grace Hopper")
			.turn("When")
			.moveByKeyboard("up", "Contact")
			.link();
		var counted = this.doorstep.database().counted();
		var browser = this.browsers.at(this.doorstep);
		var look = PreviewPage.open(browser, link);
		assertThat(look.says("In this order")).isTrue();

		var first = look.begin();
		assertThat(PreviewPage.banner(browser)).startsWith("Preview of changes to revision");
		var review = first.answerEverything();
		assertThat(review.sections()).containsExactly("The job", "Details", "Where", "The home", "Contact",
				"Description");
		var end = review.agree().send(PreviewEndPage::new);
		assertThat(end.heading()).isEqualTo("That was a preview");
		end.again(StepPage::at);
		new PreviewEndPage(browser).end();

		assertThat(PreviewPage.banner(browser)).isEmpty();
		assertThat(this.doorstep.database().counted()).isEqualTo(counted);
		assertThat(StepPage.open(browser, "/request/jobtype").answerEverything().sections()).contains("When");
	}

	@Test
	void thePlanIsWalkedBesideItselfAndFollowsEveryChange() {
		var steps = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Grace Hopper");
		assertThat(steps.shown()).isEqualTo("What do you need done?");

		steps = steps.show("When");
		assertThat(steps.shown()).isEqualTo("How soon do you need it?");
		assertThat(steps.answerBeside("This week")).isEqualTo("Tell us about the home");
		steps = steps.turn("The home");

		assertThat(steps.shown()).isEqualTo("How soon do you need it?");
		assertThat(steps.answerBeside("This week")).isEqualTo("Describe the job in your own words");
	}

	@Test
	void aLinkThatSomebodyTouchedOpensNothing() {
		var link = StepsPage.enter(this.browsers.desktopAt(this.doorstep), this.doorstep, "Grace Hopper").link();
		var browser = this.browsers.at(this.doorstep);

		var gone = DeadEndPage.open(browser, link.replaceFirst("..$", "AA"));

		assertThat(gone.heading()).isEqualTo("This preview has ended");
		assertThat(PreviewPage.banner(browser)).isEmpty();
	}

}

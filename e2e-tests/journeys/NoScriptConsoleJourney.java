package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.RestorePage;
import pages.StepPage;
import pages.StepsPage;
import support.Application;
import support.Browser;
import support.Browsers;
import support.ChangesForms;

import static org.assertj.core.api.Assertions.assertThat;

/** The form is changed and brought back where no script runs. */
@ChangesForms
class NoScriptConsoleJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	final Application doorstep = Application.ofChangingForms();

	@Test
	void stepsAreSwitchedMovedRolledOutPublishedAndRestored() {
		var grace = signedInWithoutScripts();
		var steps = StepsPage.open(grace).turn("The home");
		assertThat(steps.state("The home")).isEqualTo("Off");
		assertThat(steps.impact()).contains("One change", "Undo takes one second.");
		steps = steps.because("Nobody reads it").publish();
		assertThat(steps.last()).isEqualTo("Nobody reads it");

		steps = steps.move("up", "When").share("Description", "30");
		assertThat(steps.steps()).startsWith("The job", "Details", "When", "Where");
		assertThat(steps.state("Description")).isEqualTo("On for 30 %");
		steps.because("How soon comes first").publish();
		assertThat(StepPage.open(this.browsers.at(this.doorstep), "/request/jobtype").answerEverything().sections())
			.startsWith("The job", "Details", "When", "Where")
			.doesNotContain("The home");

		var restored = RestorePage.of(grace, "Nobody reads it").restore();
		assertThat(restored.said()).containsPattern("^Revision \\d+ is back, as revision \\d+\\.");
		assertThat(StepPage.open(this.browsers.at(this.doorstep), "/request/jobtype").answerEverything().sections())
			.startsWith("The job", "Details", "Where", "When")
			.contains("Description")
			.doesNotContain("The home");
	}

	private Browser signedInWithoutScripts() {
		var grace = this.browsers.desktopAt(this.doorstep);
		StepsPage.enter(grace, this.doorstep, "Grace Hopper");
		var plain = this.browsers.withoutJavaScriptAt(this.doorstep);
		plain.takeOverFrom(grace);
		return plain;
	}

}

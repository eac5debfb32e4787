package journeys;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pages.DonePage;
import pages.StepPage;
import support.Application;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** No step is so needed that nothing works without it. */
class SwitchedOffStepJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@ParameterizedTest
	@CsvSource({ "jobtype, The job", "questions, Details", "location, Where", "urgency, When", "home, The home",
			"description, Description", "contact, Contact" })
	void theOthersLeadToTheConfirmation(String step, String section) {
		try (var doorstep = Application.node("without-" + step, "--doorstep.steps.%s.enabled=false".formatted(step))) {
			var review = StepPage.open(this.browsers.at(doorstep)).answerEverything();
			assertThat(review.sections()).doesNotContain(section).hasSizeBetween(5, 6);
			assertThat(review.agree().send(DonePage::new).reference()).startsWith("DS-");
		}
	}

}

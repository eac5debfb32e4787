package journeys;

import java.util.List;

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

	/**
	 * Without a job nothing is known to ask about it, so that its details go along with
	 * it.
	 */
	@ParameterizedTest(name = "without {0}")
	@CsvSource(delimiter = '|', textBlock = """
			jobtype     | Where, When, The home, Description, Contact
			questions   | The job, Where, When, The home, Description, Contact
			location    | The job, Details, When, The home, Description, Contact
			urgency     | The job, Details, Where, The home, Description, Contact
			home        | The job, Details, Where, When, Description, Contact
			description | The job, Details, Where, When, The home, Contact
			contact     | The job, Details, Where, When, The home, Description
			""")
	void theOthersLeadToTheConfirmation(String step, String sections) {
		try (var doorstep = Application.node("without-" + step, "--doorstep.steps.%s.enabled=false".formatted(step))) {
			var browser = this.browsers.at(doorstep);
			var review = StepPage.open(browser, "/request/" + step).answerEverything();
			assertThat(review.sections()).isEqualTo(List.of(sections.split(", ")));
			assertThat(review.agree().send(DonePage::new).reference()).startsWith("DS-");
		}
	}

}

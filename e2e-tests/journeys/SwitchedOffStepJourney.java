package journeys;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pages.DonePage;
import pages.StepPage;
import support.Application;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No step is so needed that nothing works without it: the engine gets along even with
 * forms that the console would refuse.
 */
class SwitchedOffStepJourney {

	private static final Application DOORSTEP = Application.ofItsOwn("switched-off");

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@AfterAll
	static void stop() {
		DOORSTEP.close();
	}

	/**
	 * Without a job nothing is known to ask about it, so that its details go along with
	 * it.
	 */
	@Execution(ExecutionMode.SAME_THREAD)
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
		DOORSTEP.database().publishWithout(step);
		var browser = this.browsers.at(DOORSTEP);

		var review = StepPage.open(browser, "/request/" + step).answerEverything();

		assertThat(review.sections()).isEqualTo(List.of(sections.split(", ")));
		assertThat(review.agree().send(DonePage::new).reference()).startsWith("DS-");
	}

}

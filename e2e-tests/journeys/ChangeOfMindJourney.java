package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.JobTypePage;
import pages.LocationPage;
import pages.QuestionsPage;
import pages.ReviewPage;
import pages.StepPage;
import pages.UrgencyPage;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** People go back and answer differently. */
class ChangeOfMindJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void anotherJobAsksItsOwnQuestionsAndNothingElseAgain() {
		var questions = StepPage.open(this.browsers.phone())
			.answerEverything()
			.change("The job", JobTypePage::new)
			.type("clogged drain")
			.choose("Unclog a drain")
			.continue_(QuestionsPage::new);
		assertThat(questions.notice()).startsWith("You changed an earlier answer");
		var review = questions.choose("Shower")
			.choose("It drains slowly")
			.choose("Nothing yet")
			.continue_(ReviewPage::new);
		assertThat(review.answerTo("Job")).isEqualTo("Unclog a drain");
		assertThat(review.answerTo("What does the water do?")).isEqualTo("It drains slowly");
		assertThat(review.answerTo("Place")).isEqualTo("San Francisco, CA 94110");
		assertThat(review.answerTo("Name")).isEqualTo("Ada O’Brien");
	}

	@Test
	void theBrowsersBackButtonLeadsToTheAnswerAsItWasGiven() {
		var browser = this.browsers.phone();
		var location = StepPage.open(browser)
			.answer()
			.continue_(QuestionsPage::new)
			.answer()
			.continue_(LocationPage::new)
			.enterZip("94110")
			.continue_(UrgencyPage::new)
			.goBackInTheBrowser(LocationPage::new);
		assertThat(location.zip()).isEqualTo("94110");
		var urgency = location.enterZip("10001").continue_(UrgencyPage::new);
		assertThat(urgency.answerEverything().answerTo("Place")).isEqualTo("New York, NY 10001");
	}

	@Test
	void thePagesOwnWayBackKeepsWhatFollows() {
		var questions = StepPage.open(this.browsers.desktop())
			.answer()
			.continue_(QuestionsPage::new)
			.answer()
			.continue_(LocationPage::new)
			.answer()
			.continue_(UrgencyPage::new)
			.goBack(LocationPage::new)
			.goBack(QuestionsPage::new);
		assertThat(questions.chosen()).containsExactly("Bathroom sink", "Around the base", "Two handles");
		var location = questions.continue_(LocationPage::new);
		assertThat(location.zip()).isEqualTo("94110");
		assertThat(location.entered("Street and number (optional)")).isEqualTo("12 Valencia St");
	}

}

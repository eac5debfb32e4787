package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.LocationPage;
import pages.ReviewPage;
import pages.StepPage;
import pages.UrgencyPage;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** One request, open twice in one browser. */
class TwoTabsJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void answersToDifferentStepsAreBothKept() {
		var browser = this.browsers.desktop();
		var urgency = StepPage.open(browser).answerEverything().change("When", UrgencyPage::new);
		var location = ReviewPage.open(browser.newTab()).change("Where", LocationPage::new);
		urgency.choose("I’m flexible").continue_(ReviewPage::new);
		var review = location.enterZip("10001").continue_(ReviewPage::new);
		assertThat(review.answerTo("How soon do you need it?")).isEqualTo("I’m flexible");
		assertThat(review.answerTo("Place")).isEqualTo("New York, NY 10001");
	}

	@Test
	void theSecondAnswerToTheSameStepIsAskedForOnceMore() {
		var browser = this.browsers.desktop();
		var first = StepPage.open(browser).answerEverything().change("Where", LocationPage::new);
		var second = ReviewPage.open(browser.newTab()).change("Where", LocationPage::new);
		first.enterZip("10001").continue_(ReviewPage::new);
		var told = second.enterZip("60601").continue_(LocationPage::new);
		assertThat(told.notice()).startsWith("You answered this question in another tab in the meantime.");
		assertThat(told.zip()).isEqualTo("60601");
		assertThat(told.continue_(ReviewPage::new).answerTo("Place")).isEqualTo("Chicago, IL 60601");
	}

}

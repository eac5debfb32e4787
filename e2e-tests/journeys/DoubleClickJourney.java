package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.ContactPage;
import pages.DonePage;
import pages.QuestionsPage;
import pages.ReviewPage;
import pages.StepPage;
import pages.WelcomePage;
import support.Application;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** However often it is sent, it is one request. */
class DoubleClickJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void twoClicksMakeOneRequest() {
		var review = by("twice@example.com", StepPage.open(this.browsers.desktop()).answerEverything());
		assertThat(review.agree().sendWithADoubleClick().reference()).startsWith("DS-");
		assertOneRequestBy("twice@example.com");
	}

	@Test
	void twoClicksMakeOneRequestWhereNoScriptHoldsTheSecondBack() {
		var review = WelcomePage.open(this.browsers.withoutJavaScript())
			.choosePopular("Fix a leaking faucet")
			.continue_(QuestionsPage::new)
			.answerEverything();
		assertThat(by("bare@example.com", review).agree().sendWithADoubleClick().reference()).startsWith("DS-");
		assertOneRequestBy("bare@example.com");
	}

	@Test
	void aSecondTabFindsTheRequestSent() {
		var browser = this.browsers.desktop();
		var first = by("tabs@example.com", StepPage.open(browser).answerEverything()).agree();
		var second = ReviewPage.open(browser.newTab()).agree();
		var reference = first.send(DonePage::new).reference();
		assertThat(second.send(DonePage::new).reference()).isEqualTo(reference);
		assertOneRequestBy("tabs@example.com");
	}

	@Test
	void theConfirmationStaysWhenTheNextRequestIsBegun() {
		var browser = this.browsers.phone();
		var reference = StepPage.open(browser).answerEverything().agree().send(DonePage::new).reference();
		StepPage.open(browser);
		assertThat(DonePage.open(browser).reference()).isEqualTo(reference);
	}

	private static ReviewPage by(String email, ReviewPage review) {
		return review.change("Contact", ContactPage::new).enterEmail(email).continue_(ReviewPage::new);
	}

	private static void assertOneRequestBy(String email) {
		var database = Application.shared().database();
		assertThat(database.requestsOf(email)).as("requests").isOne();
		assertThat(database.lettersTo(email)).as("letters").isOne();
	}

}

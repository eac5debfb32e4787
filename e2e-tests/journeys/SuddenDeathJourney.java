package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.ContactPage;
import pages.DescriptionPage;
import pages.DonePage;
import pages.LocationPage;
import pages.PropertyPage;
import pages.QuestionsPage;
import pages.StepPage;
import pages.UrgencyPage;
import support.Application;
import support.Browsers;
import support.Photos;

import static org.assertj.core.api.Assertions.assertThat;

/** The server dies in the middle of a request. */
class SuddenDeathJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void nothingIsLostAndTheSameBrowserGoesOn() {
		try (var doorstep = Application.ofItsOwn("sudden-death")) {
			var browser = this.browsers.at(doorstep);
			var description = StepPage.open(browser)
				.answer()
				.continue_(QuestionsPage::new)
				.answer()
				.continue_(LocationPage::new)
				.answer()
				.continue_(UrgencyPage::new)
				.answer()
				.continue_(PropertyPage::new)
				.answer()
				.continue_(DescriptionPage::new)
				.addPhoto(Photos.ofAFaucet())
				.write("It drips all night.");
			doorstep.kill();
			browser.expectNoConnection();
			assertThat(description.continueInVain()).startsWith("We can’t reach Doorstep right now.");
			assertThat(description.written()).isEqualTo("It drips all night.");
			doorstep.start();
			var review = description.continue_(ContactPage::new).answerEverything();
			assertThat(review.answerTo("Job")).isEqualTo("Fix a leaking faucet");
			assertThat(review.answerTo("Street")).isEqualTo("12 Valencia St");
			assertThat(review.answerTo("In your words")).isEqualTo("It drips all night.");
			assertThat(review.answerTo("Photos")).isEqualTo("1 photo");
			assertThat(review.agree().send(DonePage::new).reference()).startsWith("DS-");
		}
	}

}

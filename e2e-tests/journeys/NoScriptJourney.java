package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.ContactPage;
import pages.DescriptionPage;
import pages.DonePage;
import pages.LocationPage;
import pages.PropertyPage;
import pages.QuestionsPage;
import pages.ReviewPage;
import pages.UrgencyPage;
import pages.WelcomePage;
import support.Browsers;
import support.Photos;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything works where no script runs. */
class NoScriptJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void describesAJobWithPhotosAndGetsAReference() {
		var description = WelcomePage.open(this.browsers.withoutJavaScript())
			.searchFor("toilet")
			.searchFor("leaky tap")
			.choose("Fix a leaking faucet")
			.continue_(QuestionsPage::new)
			.answer()
			.continue_(LocationPage::new)
			.answer()
			.continue_(UrgencyPage::new)
			.answer()
			.continue_(PropertyPage::new)
			.answer()
			.continue_(DescriptionPage::new)
			.write("It drips all night.")
			.addPhotoWithTheButton(Photos.ofAFaucet())
			.addPhotoWithTheButton(Photos.ofAFaucet());
		assertThat(description.photos()).isEqualTo(2);
		assertThat(description.removePhoto(1).photos()).isOne();
		assertThat(description.written()).isEqualTo("It drips all night.");
		var review = description.continue_(ContactPage::new).answer().continue_(ReviewPage::new);
		assertThat(review.answerTo("Photos")).isEqualTo("1 photo");
		assertThat(review.agree().send(DonePage::new).reference()).startsWith("DS-");
	}

}

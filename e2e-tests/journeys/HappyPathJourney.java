package journeys;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import support.Screen;

import static org.assertj.core.api.Assertions.assertThat;

class HappyPathJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@ParameterizedTest
	@EnumSource
	void describesAJobAndGetsAReference(Screen screen) {
		var location = WelcomePage.open(this.browsers.open(screen))
			.searchFor("leaky tap")
			.choose("Fix a leaking faucet")
			.continue_(QuestionsPage::new)
			.choose("Bathroom sink")
			.choose("Around the base")
			.choose("Two handles")
			.enter("How many need work?", "1")
			.continue_(LocationPage::new)
			.enterZip("94110");
		assertThat(location.place()).isEqualTo("San Francisco, California");
		var description = location.enterStreet("12 Valencia St")
			.continue_(UrgencyPage::new)
			.choose("This week")
			.continue_(PropertyPage::new)
			.choose("House")
			.select("How big is it? (optional)", "1,000 to 2,000 sq ft")
			.choose("I own it")
			.continue_(DescriptionPage::new)
			.write("It drips all night.")
			.addPhoto(Photos.ofAFaucet());
		assertThat(description.photos()).isOne();
		assertThat(description.written()).isEqualTo("It drips all night.");
		var review = description.continue_(ContactPage::new)
			.enterName("Ada O’Brien")
			.enterEmail("ada@example.com")
			.enterPhone("(415) 555-0132")
			.choose("Phone call")
			.select("And the best time? (optional)", "In the evening")
			.continue_(ReviewPage::new);
		assertThat(review.answerTo("Job")).isEqualTo("Fix a leaking faucet");
		assertThat(review.answerTo("Place")).isEqualTo("San Francisco, CA 94110");
		assertThat(review.answerTo("Photos")).isEqualTo("1 photo");
		var done = review.agree().send(DonePage::new);
		assertThat(done.reference()).matches("DS-\\w{4}-\\w{2}");
		assertThat(done.says("We sent a confirmation to ada@example.com.")).isTrue();
	}

}

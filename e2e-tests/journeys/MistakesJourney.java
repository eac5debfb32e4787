package journeys;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.Test;
import pages.ContactPage;
import pages.DescriptionPage;
import pages.JobTypePage;
import pages.LocationPage;
import pages.PropertyPage;
import pages.QuestionsPage;
import pages.ReviewPage;
import pages.StepPage;
import pages.UrgencyPage;
import support.Browsers;
import support.Photos;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page says what is missing, and keeps the rest. */
class MistakesJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void everyStepSaysWhatItNeeds() {
		var jobType = StepPage.open(this.browsers.phone()).continue_(JobTypePage::new);
		assertThat(jobType.problems()).containsExactly("Choose the job that fits best, or “Something else”");
		var questions = jobType.answer().continue_(QuestionsPage::new).continue_(QuestionsPage::new);
		assertThat(questions.problems()).hasSize(4);
		var location = questions.answer().continue_(LocationPage::new).enterZip("00000").continue_(LocationPage::new);
		assertThat(location.problems()).singleElement().asString().startsWith("We don’t know this ZIP code.");
		assertThat(location.zip()).isEqualTo("00000");
		var urgency = location.answer().continue_(UrgencyPage::new).continue_(UrgencyPage::new);
		assertThat(urgency.problems()).containsExactly("Choose how soon you need it");
		var property = urgency.answer().continue_(PropertyPage::new).continue_(PropertyPage::new);
		assertThat(property.problems()).hasSize(2);
		var description = property.answer()
			.continue_(DescriptionPage::new)
			.write("It drips all night.")
			.addPhoto(Photos.thatIsNone());
		assertThat(description.problems()).singleElement().asString().contains("is not a JPEG or PNG photo");
		assertThat(description.written()).isEqualTo("It drips all night.");
		var contact = description.continue_(ContactPage::new).enterName("Ada O’Brien").continue_(ContactPage::new);
		assertThat(contact.problems()).containsExactly("Enter your email address", "Choose the best way to reach you");
		var review = contact.answer().continue_(ReviewPage::new).send(ReviewPage::new);
		assertThat(review.says("Tick the box so that we may show your job to professionals")).isTrue();
	}

	@Test
	void theSummaryTakesTheFocusAndLeadsToTheField() {
		var location = StepPage.open(this.browsers.desktop())
			.answer()
			.continue_(QuestionsPage::new)
			.answer()
			.continue_(LocationPage::new)
			.continue_(LocationPage::new);
		assertThat(location.focus()).startsWith("Please check this");
		assertThat(location.goTo("Enter the ZIP code of the place where the job is").typeBlindly("94110").zip())
			.isEqualTo("94110");
	}

}

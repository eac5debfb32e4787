package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.ContactPage;
import pages.DonePage;
import pages.LinkSentPage;
import pages.LocationPage;
import pages.MailboxPage;
import pages.QuestionsPage;
import pages.ResumePage;
import pages.ReviewPage;
import pages.StepPage;
import pages.UnlockPage;
import support.Browser;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** Begun on one device, finished on another. */
class ContinueLaterJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void aLinkInTheMailLeadsToWhereItWasLeft() {
		StepPage.open(this.browsers.phone())
			.answer()
			.continue_(QuestionsPage::new)
			.answer()
			.continue_(LocationPage::new)
			.saveForLater()
			.mailMeTheLink("later@example.com");
		var elsewhere = this.browsers.desktop();
		var resume = ResumePage.open(elsewhere, linkMailedTo("later@example.com", elsewhere));
		assertThat(resume.says("“Fix a leaking faucet”")).isTrue();
		var questions = resume.continue_(LocationPage::new).goBack(QuestionsPage::new);
		assertThat(questions.chosen()).containsExactly("Bathroom sink", "Around the base", "Two handles");
	}

	@Test
	void whoOnlyHasTheLinkDoesNotSeeWhoWroteIt() {
		var here = this.browsers.phone();
		StepPage.open(here)
			.answerEverything()
			.change("Contact", ContactPage::new)
			.saveForLater()
			.mailMeTheLink("owner@example.com");
		var elsewhere = this.browsers.desktop();
		var masked = ResumePage.open(elsewhere, linkMailedTo("owner@example.com", elsewhere))
			.continue_(ReviewPage::new);
		assertThat(masked.answerTo("Job")).isEqualTo("Fix a leaking faucet");
		assertThat(masked.answerTo("Name")).isEqualTo("Hidden in this browser");
		assertThat(masked.says("ada@example.com")).isFalse();
		assertThat(masked.says("12 Valencia St")).isFalse();
		var unlock = masked.askForTheCode().enterCode("12345", UnlockPage::new);
		assertThat(unlock.says("This code isn’t right, or it has expired.")).isTrue();
		var code = MailboxPage.open(elsewhere.newTab()).readLetterTo("owner@example.com").code();
		var review = unlock.enterCode(code, ReviewPage::new);
		assertThat(review.answerTo("Name")).isEqualTo("Ada O’Brien");
		var reference = review.agree().send(DonePage::new).reference();
		assertThat(DonePage.open(here).reference()).isEqualTo(reference);
	}

	@Test
	void stoppingWithoutALinkKeepsTheRequestInThisBrowser() {
		var questions = StepPage.open(this.browsers.phone()).answer().continue_(QuestionsPage::new).answer();
		LinkSentPage sent = questions.saveForLater().mailMeTheLink("here@example.com");
		assertThat(sent.goBack(QuestionsPage::new).chosen()).hasSize(3);
	}

	private static String linkMailedTo(String email, Browser browser) {
		return MailboxPage.open(browser).readLetterTo(email).link();
	}

}

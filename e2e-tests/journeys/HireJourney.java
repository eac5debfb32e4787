package journeys;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.DonePage;
import pages.InboxPage;
import pages.MailboxPage;
import pages.OwnRequestPage;
import pages.ProSignUpPage;
import pages.StepPage;
import support.Application;
import support.Browser;
import support.Browsers;
import support.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people, each in a browser of their own, from the request to what is said of the
 * work.
 */
class HireJourney {

	private static final String HOMEOWNER = "ada@example.com";

	private static final String PROFESSIONAL = "bob@pipes.example";

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void aProfessionalIsFoundAskedHiredAndReviewed() {
		try (var doorstep = Application.withoutMadeUpPeople("hire")) {
			var pro = this.browsers.at(doorstep, Screen.PHONE);
			var home = this.browsers.at(doorstep, Screen.DESKTOP);
			var inbox = waitForWork(doorstep, pro);
			StepPage.open(home).answerEverything().agree().send(DonePage::new);
			var offer = inbox.awaitRequest("Fix a leaking faucet").showInterest("I can come tomorrow");
			assertThat(offer.says("You are interested")).isTrue();

			var asking = openRequest(home).talkTo("Pipes").write("What would it cost?");
			var answering = offer.readMessages();
			assertThat(answering.messages()).containsExactly("I can come tomorrow", "What would it cost?");
			answering = answering.write("About 150 dollars").quote("120", "150");
			asking.awaitMessage("About 150 dollars").awaitDeal("$120 to $150");
			answering.propose(LocalDate.now().plusDays(3), "0930AM", "2 hours");
			asking = asking.awaitDeal("Proposed").accept();
			answering.awaitDeal("Agreed");
			assertThat(home.download(asking.calendar())).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:");

			var hired = asking.goBack().press("Give them my contact details").press("Hire them");
			assertThat(hired.says("You have hired them")).isTrue();
			var own = hired.finish().rate("5 – very good").write("Quick and clean").send();
			assertThat(own.says("Quick and clean")).isTrue();
			var said = InboxPage.open(pro).open("Fix a leaking faucet").readReview();
			assertThat(said.reply("Thank you").says("Thank you")).isTrue();
		}
	}

	/** Signs up, comes in by the link, is looked at by support, and waits. */
	private static InboxPage waitForWork(Application doorstep, Browser pro) {
		ProSignUpPage.open(pro).signUp("Pipes", PROFESSIONAL);
		var link = MailboxPage.open(pro.newTab()).readLetterTo(PROFESSIONAL).link();
		InboxPage.enter(pro, link);
		doorstep.database().verify(PROFESSIONAL);
		return InboxPage.open(pro);
	}

	private static OwnRequestPage openRequest(Browser home) {
		return OwnRequestPage.open(home, MailboxPage.open(home.newTab()).readLetterTo(HOMEOWNER).link());
	}

}

package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pages.DeadEndPage;
import pages.JobTypePage;
import pages.QuestionsPage;
import pages.StepPage;
import pages.WelcomePage;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** People come by bookmarks, and by addresses they made up. */
class DeepLinkJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@ParameterizedTest
	@ValueSource(strings = { "/request/contact", "/request/review", "/request/done" })
	void whoHasNotBegunBeginsAtTheBeginning(String path) {
		assertThat(StepPage.open(this.browsers.phone(), path)).isInstanceOf(JobTypePage.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/request/contact", "/request/review" })
	void whoHasBegunGoesOnAtTheFirstOpenStep(String path) {
		var browser = this.browsers.phone();
		StepPage.open(browser).answer().continue_(QuestionsPage::new);
		assertThat(StepPage.open(browser, path)).isInstanceOf(QuestionsPage.class);
	}

	@Test
	void whatIsNotThereSaysSoAndLeadsOn() {
		var browser = this.browsers.phone();
		var missing = DeadEndPage.open(browser, "/request/no-such-step");
		assertThat(missing.heading()).isEqualTo("This page isn’t here");
		missing.goOn(WelcomePage::new);
		var stale = DeadEndPage.open(browser, "/resume/" + "A".repeat(43));
		assertThat(stale.heading()).isEqualTo("This link is no longer good");
		stale.goOn(JobTypePage::new);
	}

}

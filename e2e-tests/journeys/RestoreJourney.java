package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.ContactPage;
import pages.DescriptionPage;
import pages.LocationPage;
import pages.PropertyPage;
import pages.QuestionsPage;
import pages.RestorePage;
import pages.ReviewPage;
import pages.StepPage;
import pages.StepsPage;
import pages.UrgencyPage;
import support.Application;
import support.Browsers;
import support.ChangesForms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An earlier form comes back, and before that the page says what this does to open
 * drafts.
 */
@ChangesForms
class RestoreJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	final Application doorstep = Application.ofChangingForms();

	@Test
	void theDryRunSaysWhatBecomesOfDraftsAndOnePressBringsTheFormBack() {
		var admin = this.browsers.desktopAt(this.doorstep);
		var steps = StepsPage.enter(admin, this.doorstep, "Grace Hopper");
		steps.turn("When").because("Without the question when").publish().undo();
		var home = StepPage.open(this.browsers.at(this.doorstep), "/request/jobtype")
			.answer()
			.continue_(QuestionsPage::new)
			.answer()
			.continue_(LocationPage::new)
			.answer()
			.continue_(UrgencyPage::new)
			.answer()
			.continue_(PropertyPage::new);

		var restore = RestorePage.of(admin, "Without the question when");
		assertThat(restore.changes()).containsExactly("“When” switched off");
		assertThat(restore.says("One draft is open.")).isTrue();
		assertThat(restore.count("Answers that are kept but no longer used", "When")).isEqualTo("1 draft");
		assertThat(restore.waiting()).containsExactly("The home 1");
		assertThat(restore.restore().said()).containsPattern("^Revision \\d+ is back, as revision \\d+\\.");

		var review = home.answer()
			.continue_(DescriptionPage::new)
			.answer()
			.continue_(ContactPage::new)
			.answer()
			.continue_(ReviewPage::new);
		assertThat(review.sections()).doesNotContain("When").contains("The home");
		assertThat(StepsPage.open(admin).undo().state("When")).isEqualTo("On");
	}

}

package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.ConsolePage;
import pages.FlagPage;
import pages.RestorePage;
import support.Application;
import support.Browsers;
import support.ChangesForms;

import static org.assertj.core.api.Assertions.assertThat;

/** A flag is made, rolled out a little at a time, and taken back. */
@ChangesForms
class FlagJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	final Application doorstep = Application.ofChangingForms();

	@Test
	void isMadeAndRolledOutAndTakenBack() {
		var browser = this.browsers.desktopAt(this.doorstep);
		var console = ConsolePage.enter(browser, this.doorstep, "Grace Hopper", "ADMIN").choose("Flags");
		console.press("New flag")
			.type("key", "photos-first")
			.type("description", "Asks for photos before words")
			.type("owner", "Marketing")
			.type("reason", "To try photos first")
			.press("See what changes")
			.press("Publish");

		var flag = FlagPage.open(browser, "photos-first").edit();
		flag = flag.slide(10).because("A tenth of them").check();
		assertThat(flag.changes()).singleElement().asString().contains("photos-first", "10");
		flag.press("Publish");
		assertThat(FlagPage.open(browser, "photos-first").says("10%")).isTrue();

		RestorePage.of(browser, "To try photos first").restore();
		assertThat(FlagPage.open(browser, "photos-first").says("10%")).isFalse();
	}

}

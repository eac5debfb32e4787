package journeys;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.AccountPage;
import pages.InvitationPage;
import pages.PasskeyPage;
import pages.SignInPage;
import support.Application;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first administrator comes in by the link that the start printed, and comes back.
 */
class FirstAdminJourney {

	private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/invitation/\\S+");

	private static final String EMAIL = "grace@example.com";

	private static final String PASSWORD = "four quite ordinary words";

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void theLinkOfTheFirstStartLetsThemInAndBothFactorsLetThemBackIn() {
		try (var application = Application.ofItsOwn("first-admin")) {
			var browser = this.browsers.desktopAt(application);
			browser.haveAFingerprintSensor();
			var overview = InvitationPage.open(browser, application.lastLogged(LINK))
				.accept("Grace Hopper", EMAIL, PASSWORD)
				.makePasskey();
			var door = overview.signOut();
			var again = door.enter(EMAIL, "not the right words", SignInPage::new);
			assertThat(again.says("Email and password don’t belong together")).isTrue();
			var account = SignInPage.insteadOf(browser, "/console/account")
				.enter(EMAIL, PASSWORD, PasskeyPage::new)
				.givePasskey(AccountPage::new);
			assertThat(account.says("Grace Hopper")).isTrue();
			assertThat(browser.path()).isEqualTo("/console/account");
		}
	}

}

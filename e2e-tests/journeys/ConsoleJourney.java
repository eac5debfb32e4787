package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pages.ConsolePage;
import pages.InvitationPage;
import pages.MailboxPage;
import pages.SignInPage;
import support.Application;
import support.Browsers;
import support.Screen;

import static org.assertj.core.api.Assertions.assertThat;

class ConsoleJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@ParameterizedTest
	@EnumSource
	void everyPlaceIsWholeInBothLanguages(Screen screen) {
		var browser = this.browsers.open(screen);
		var console = ConsolePage.enter(browser, "Grace Hopper", "ADMIN", "ANALYST", "SUPPORT");
		assertThat(console.places()).contains("/console", "/console/people", "/console/audit");
		for (var place : console.places()) {
			assertThat(console.open(place).here()).isEqualTo(place);
		}
		browser.reads("es");
		for (var place : console.places()) {
			console.open(place + "?lang=es");
		}
	}

	@ParameterizedTest
	@EnumSource
	void leadsThroughTheNavigation(Screen screen) {
		var console = ConsolePage.enter(this.browsers.open(screen), "Grace Hopper", "ADMIN");

		assertThat(console.choose("Audit log").heading()).isEqualTo("Audit log");
		assertThat(console.choose("People").here()).isEqualTo("/console/people");
	}

	@Test
	void isWalkedByTheKeyboard() {
		var console = ConsolePage.enter(this.browsers.desktop(), "Grace Hopper", "ADMIN");

		assertThat(console.goTo("aud").heading()).isEqualTo("Audit log");
		assertThat(console.goTo("peo").heading()).isEqualTo("People");
	}

	@ParameterizedTest
	@EnumSource
	void letsAColleagueInAndOutAgain(Screen screen) {
		var email = "marisol-%s@example.com".formatted(screen.name().toLowerCase());
		var admin = ConsolePage.enter(this.browsers.open(screen), "Grace Hopper", "ADMIN").choose("People");
		var person = admin.press("Invite a person")
			.type("name", "Marisol Vega")
			.type("email", email)
			.tick("roles", "ANALYST")
			.press("Send the invitation");
		assertThat(person.said()).isEqualTo("Marisol Vega has been sent an invitation.");

		var colleague = this.browsers.open(screen);
		var link = MailboxPage.open(colleague).readLetterTo(email).link();
		var console = InvitationPage.open(colleague, link).enter("my own long password");
		assertThat(console.heading()).isEqualTo("Hello, Marisol Vega");
		assertThat(console.places()).contains("/console").doesNotContain("/console/people", "/console/audit");

		assertThat(person.press("Disable").said()).isEqualTo("Marisol Vega can no longer sign in.");
		colleague.reload();
		new SignInPage(colleague);
	}

	@Test
	void leadsToTheWholeSignInOnceASessionHasEnded() {
		var name = "Somebody Else";
		var browser = this.browsers.desktop();
		var console = ConsolePage.enter(browser, name, "ADMIN");
		Application.shared().database().signOut(name);

		assertThat(console.choose("Audit log", SignInPage::new).isWhole()).isTrue();
	}

}

package journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pages.ContactPage;
import pages.DescriptionPage;
import pages.DonePage;
import pages.LocationPage;
import pages.MailboxPage;
import pages.PropertyPage;
import pages.QuestionsPage;
import pages.ReviewPage;
import pages.UrgencyPage;
import pages.WelcomePage;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way in Spanish, up to the mail. */
class SpanishJourney {

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@Test
	void describeUnTrabajoYRecibeUnaReferencia() {
		var browser = this.browsers.phone();
		var location = WelcomePage.open(browser)
			.chooseSpanish()
			.searchFor("la llave gotea")
			.choose("Reparar un grifo que gotea")
			.continue_(QuestionsPage::new)
			.choose("Lavamanos del baño")
			.choose("Por la base")
			.choose("Dos manijas")
			.enter("¿Cuántos hay que atender?", "1")
			.continue_(LocationPage::new)
			.continue_(LocationPage::new);
		assertThat(location.problems()).containsExactly("Escriba el código postal del lugar del trabajo");
		var review = location.enterZip("94110")
			.continue_(UrgencyPage::new)
			.choose("Esta semana")
			.continue_(PropertyPage::new)
			.choose("Casa")
			.choose("La alquilo")
			.continue_(DescriptionPage::new)
			.write("Gotea toda la noche.")
			.continue_(ContactPage::new)
			.enterName("María-José Núñez")
			.enterEmail("mj@example.com")
			.choose("Correo electrónico")
			.continue_(ReviewPage::new);
		assertThat(review.answerTo("Trabajo")).isEqualTo("Reparar un grifo que gotea");
		var done = review.agree().send(DonePage::new);
		assertThat(done.heading()).isEqualTo("Su solicitud está en camino");
		var reference = done.reference();
		var letter = MailboxPage.open(browser).readLetterTo("mj@example.com");
		assertThat(letter.heading()).isEqualTo("Recibimos su solicitud " + reference);
		assertThat(letter.says("Hola María-José Núñez:")).isTrue();
	}

}

package journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import pages.ConsentQuestion;
import pages.PrivacyPage;
import pages.WelcomePage;
import support.Application;
import support.Browsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Asked once, answered as one likes, and changed at any time. */
class ConsentJourney {

	@TempDir
	static Path folder;

	static Path events;

	static Application application;

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@BeforeAll
	static void start() {
		events = folder.resolve("events.ndjson");
		application = Application.passingOnTo(events);
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@Test
	void aNoOnAPhoneTakesNothingAwayThatWasTyped() {
		var phone = this.browsers.at(application);
		WelcomePage.open(phone);
		var question = ConsentQuestion.on(phone);
		assertThat(question.words()).contains("May we count your visit?", "a file on this server");
		assertThat(question.coversNothing()).isTrue();
		assertThat(question.answers()).hasSize(2)
			.allSatisfy(answer -> assertThat(answer.getY()).isEqualTo(question.answers().getFirst().getY()))
			.allSatisfy(answer -> assertThat(answer.getHeight()).isGreaterThanOrEqualTo(44));
		phone.find(By.id("q")).sendKeys("leaky tap");
		question.answer("No, don’t");
		assertThat(phone.find(By.id("q")).getAttribute("value")).isEqualTo("leaky tap");
		WelcomePage.open(phone);
		assertThat(ConsentQuestion.isAskedOn(phone)).isFalse();
		assertThat(PrivacyPage.open(phone).choice()).startsWith("You have said no.");
	}

	@Test
	void unSiEnEspanolSePuedeRetirar() throws IOException {
		var desktop = this.browsers.desktopAt(application);
		WelcomePage.open(desktop).chooseSpanish();
		ConsentQuestion.on(desktop).answer("Sí, cuéntenme");
		WelcomePage.open(desktop).searchFor("la llave gotea");
		await().until(() -> Files.exists(events) && Files.readString(events).contains("Step Viewed"));
		assertThat(Files.readString(events)).contains("$identify").doesNotContain("gotea");
		desktop.find(By.linkText("Privacidad")).click();
		var privacy = new PrivacyPage(desktop);
		assertThat(privacy.choice()).startsWith("Ha dicho que sí.");
		assertThat(privacy.choose("No, gracias").choice()).startsWith("Ha dicho que no.");
	}

	@Test
	void anAnswerNeedsNoScript() {
		var plain = this.browsers.withoutJavaScriptAt(application);
		WelcomePage.open(plain);
		ConsentQuestion.on(plain).answer("Yes, count me");
		assertThat(plain.path()).isEqualTo("/");
		assertThat(PrivacyPage.open(plain).choice()).startsWith("You have said yes.");
	}

}

package dev.doorstep.behaviour;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything a homeowner reads, in Spanish. */
class SpanishTests extends RunningDoorstep {

	@Test
	void sticksOnceChosen() {
		var ana = browser();
		ana.open("/?lang=es");
		var page = ana.open("/request");
		assertThat(page.document().selectFirst("html").attr("lang")).isEqualTo("es");
		assertThat(page.heading()).isEqualTo("¿Qué necesita que hagamos?");
		assertThat(ana.open("/nowhere").heading()).isEqualTo("Esta página no está aquí");
		assertThat(ana.open("/request?lang=en").heading()).isEqualTo("What do you need done?");
		assertThat(ana.open("/request").heading()).isEqualTo("What do you need done?");
	}

	@Test
	void isTheBrowsersWishBeforeThat() {
		assertThat(browser().saying("Accept-Language", "es-MX,es;q=0.9").open("/request").heading())
			.isEqualTo("¿Qué necesita que hagamos?");
		assertThat(browser().saying("Accept-Language", "fr").open("/request").heading())
			.isEqualTo("What do you need done?");
	}

	@Test
	void tellsErrorsAndSendsMail() {
		var email = someAddress();
		var ana = homeowner();
		ana.browser().saying("Accept-Language", "es");
		ana.describesALeakingFaucet();
		assertThat(ana.page().heading()).isEqualTo("¿Dónde es el trabajo?");
		var wrong = ana.page().send();
		assertThat(wrong.title()).startsWith("Error:");
		assertThat(wrong.errors()).singleElement().asString().contains("código postal");
		ana.livesAt("Calle Mayor 5").needsItThisWeek().ownsAHouse().says("Gotea").canBeReachedAt("Ana Núñez", email);
		assertThat(ana.page().text()).contains("Fregadero de la cocina", "Ana Núñez");
		ana.submits();
		assertThat(ana.page().heading()).isEqualTo("Su solicitud está en camino");
		assertThat(lettersTo(email)).singleElement().satisfies(letter -> {
			assertThat(letter.locale().getLanguage()).isEqualTo("es");
			assertThat(letter.text()).contains("Reparar un grifo que gotea", "Fregadero de la cocina", ana.reference());
		});
	}

	@Test
	void mailsTheLinkInSpanishToo() {
		var email = someAddress();
		var ana = homeowner().opens("/?lang=es").looksForALeakingFaucet();
		ana.opens("/request/later").answers(Map.of("email", email));
		assertThat(lettersTo(email)).singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains("Este es el enlace"));
	}

	@Test
	void aLanguageWeDoNotSpeakIsEnglish() {
		var visitor = browser();
		assertThat(visitor.open("/request?lang=de").document().selectFirst("html").attr("lang")).isEqualTo("en");
		visitor.cookies().put("__Host-lang", "de");
		assertThat(visitor.open("/request").document().selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(visitor.open("/request?lang=%00").status()).isEqualTo(200);
	}

}

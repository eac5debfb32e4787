package dev.doorstep.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.NoSuchMessageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@MailTest
class LettersTests {

	@Autowired
	Letters letters;

	@Test
	void speakTheReadersLanguage() {
		Letter letter = compose(Locale.of("es"), "Íñigo");
		assertThat(letter.subject()).isEqualTo("Tu petición DS-7K3F está esperando");
		assertThat(letter.text()).contains("Hola, Íñigo:", "Doorstep te ha enviado este correo");
		assertThat(Jsoup.parse(letter.html()).select("html").attr("lang")).isEqualTo("es");
	}

	@Test
	void haveATextPartWithTheLinksInFull() {
		assertThat(compose(Locale.ENGLISH, "Ana").text()).isEqualTo(
				"""
						Doorstep <https://doorstep.example/>

						Hello Ana,

						- Fix a tap
						- Fit a sink

						Continue your request <https://doorstep.example/resume/abc>

						Doorstep sent you this because someone gave us this address. If that was not you, there is nothing you need to do.
						""");
	}

	@Test
	void fillTheSharedFrame() {
		var page = Jsoup.parse(compose(Locale.ENGLISH, "Ana").html());
		assertThat(page.title()).isEqualTo("Your request DS-7K3F is waiting");
		assertThat(page.select("main h1").text()).isEqualTo("Hello Ana,");
		assertThat(page.select("header a").attr("href")).isEqualTo("https://doorstep.example/");
		assertThat(page.html()).startsWith("<!doctype html>").doesNotContain("th:t", "xmlns");
	}

	@Test
	void showWhatPeopleTypedAsTheyTypedIt() {
		Letter letter = compose(Locale.ENGLISH, "<script>alert(1)</script> ${7*191} __${7*191}__");
		assertThat(Jsoup.parse(letter.html()).select("script")).isEmpty();
		assertThat(letter.text()).contains("<script>alert(1)</script> ${7*191} __${7*191}__");
	}

	@Test
	void needASubject() {
		assertThatExceptionOfType(NoSuchMessageException.class)
			.isThrownBy(() -> this.letters.compose("ana@example.org", Locale.ENGLISH, "mail/frame", Map.of()))
			.withMessageContaining("mail.frame.subject");
	}

	private Letter compose(Locale locale, String name) {
		var model = Map.of("name", name, "jobs", List.of("Fix a tap", "Fit a sink"), "link",
				"https://doorstep.example/resume/abc");
		return this.letters.compose("ana@example.org", locale, "mailsample/letter", model, "DS-7K3F");
	}

}

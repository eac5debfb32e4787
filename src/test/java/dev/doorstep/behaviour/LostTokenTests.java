package dev.doorstep.behaviour;

import java.util.Map;

import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The form's token is gone, as after a night: nothing typed is lost with it. */
class LostTokenTests extends RunningDoorstep {

	private static final String CSRF = "__Host-csrf";

	@ParameterizedTest
	@CsvSource({ "location, street, 77 Elm Street", "urgency, when, flexible", "home, access, Ring at B",
			"description, text, It drips", "contact, name, Grace Hopper", "questions, answers[brand], Moen" })
	void everyStepComesBackFilledInAndTheNextPressSaves(String step, String field, String value) {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var page = ada.browser().open("/request/" + step).fill(field, value);
		ada.browser().cookies().lose(CSRF);
		var before = contents();
		var again = page.send();
		assertAskedAgain(again);
		assertThat(again.value(field)).isEqualTo(value);
		assertThat(contents()).isEqualTo(before);
		assertThat(again.send().status()).isEqualTo(303);
		assertThat(ada.browser().open("/request/" + step).value(field)).isEqualTo(value);
	}

	@Test
	void theFirstPageComesBackEvenWhenAllCookiesAreGone() {
		var stranger = browser();
		var page = stranger.open("/request?job=other").fill("job", "other").fill("words", "Build a tree house");
		stranger.cookies().clear();
		var again = page.send();
		assertAskedAgain(again);
		assertThat(again.value("words")).isEqualTo("Build a tree house");
		assertThat(again.press().address()).isEqualTo("/request/location");
	}

	@Test
	void aChangeFromTheReviewStillLeadsBackToIt() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var page = ada.browser().open("/request/home?from=review").fill("kind", "apartment");
		ada.browser().cookies().lose(CSRF);
		assertThat(page.send().press().address()).isEqualTo("/request/review");
	}

	@Test
	void theReviewComesBackWithItsTick() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var page = ada.page().fill("consent", "yes");
		ada.browser().cookies().lose(CSRF);
		var before = count("requests");
		var again = page.send();
		assertAskedAgain(again);
		assertThat(count("requests")).isEqualTo(before);
		assertThat(again.press().address()).isEqualTo("/request/done");
	}

	@Test
	void continueLaterComesBackWithTheAddress() {
		var ada = homeowner().describesALeakingFaucet();
		var email = someAddress();
		var page = ada.browser().open("/request/later").fill("Email", email);
		ada.browser().cookies().lose(CSRF);
		var again = page.send();
		assertAskedAgain(again);
		assertThat(again.value("Email")).isEqualTo(email);
		assertThat(lettersTo(email)).isEmpty();
		assertThat(again.press().address()).isEqualTo("/request/later/sent");
		assertThat(lettersTo(email)).hasSize(1);
	}

	@Test
	void aWrongTokenCountsAsLost() {
		var ada = homeowner().describesALeakingFaucet();
		assertAskedAgain(ada.browser().post("/request/location", Map.of("zip", "94110", "_csrf", "wrong")));
	}

	private static void assertAskedAgain(Page page) {
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.isOurs()).isTrue();
		assertThat(page.notice()).startsWith("This page had been open for so long");
	}

}

package dev.doorstep.behaviour;

import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two pages of one draft, open at the same time. */
class TwoTabsTests extends RunningDoorstep {

	@Test
	void theSecondTabIsToldAndItsNextPressWins() {
		var email = someAddress();
		var browser = homeowner().describesTheWholeJob(email).browser();
		var one = browser.open("/request/home");
		var other = browser.open("/request/home");
		one.fill("access", "From the first tab").press();
		var told = other.fill("access", "From the second tab").press();
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.notice()).startsWith("You answered this question in another tab");
		assertThat(told.value("access")).isEqualTo("From the second tab");
		assertThat(answersOf(email)).contains("From the first tab");
		assertThat(told.send().status()).isEqualTo(303);
		assertThat(answersOf(email)).contains("From the second tab").doesNotContain("From the first tab");
	}

	@Test
	void theSameAnswerInBothTabsIsNoConflict() {
		var browser = homeowner().describesTheWholeJob(someAddress()).browser();
		var one = browser.open("/request/home").fill("kind", "apartment");
		var other = browser.open("/request/home").fill("kind", "apartment");
		assertThat(one.send().status()).isEqualTo(303);
		assertThat(other.send().status()).isEqualTo(303);
	}

	@Test
	void aSecondPressOfTheSameButtonIsNoConflict() throws Exception {
		var page = homeowner().describesTheWholeJob(someAddress()).browser().open("/request/home");
		page.fill("kind", "apartment");
		assertThat(SubmitTests.atOnce(5, page::send)).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
	}

	@Test
	void differentStepsInBothTabsAreBothKept() {
		var email = someAddress();
		var browser = homeowner().describesTheWholeJob(email).browser();
		var one = browser.open("/request/home").fill("access", "From the first tab");
		var other = browser.open("/request/description").fill("text", "From the second tab");
		assertThat(one.send().status()).isEqualTo(303);
		assertThat(other.send().status()).isEqualTo(303);
		assertThat(answersOf(email)).contains("From the first tab", "From the second tab");
	}

	@Test
	void differentStepsAtTheSameInstantAreBothKept() throws Exception {
		var email = someAddress();
		var browser = homeowner().describesTheWholeJob(email).browser();
		for (int round = 0; round < 5; round++) {
			var one = browser.open("/request/home").fill("access", "First tab " + round);
			var other = browser.open("/request/description").fill("text", "Second tab " + round);
			try (var presses = Executors.newFixedThreadPool(2)) {
				presses.submit(() -> one.send());
				presses.submit(() -> other.send());
			}
			assertThat(answersOf(email)).contains("First tab " + round, "Second tab " + round);
		}
	}

	@Test
	void savingForLaterKeepsWhatIsTypedWithoutTakingIt() {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		var later = ada.browser().open("/request/location").fill("zip", "nowhere").press("Save and continue later");
		assertThat(later.address()).isEqualTo("/request/later");
		assertThat(ada.browser().open("/request/location").value("zip")).isEqualTo("nowhere");
		assertThat(answersOf(email)).contains("94110").doesNotContain("nowhere");
	}

}

package dev.doorstep.behaviour;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** One draft gives one request, whatever is clicked, retried or left open. */
@ExtendWith(OutputCaptureExtension.class)
class SubmitTests extends RunningDoorstep {

	@Test
	void givesAReferenceAndMailsIt() {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email).submits();
		assertThat(ada.page().address()).isEqualTo("/request/done");
		assertThat(ada.reference()).matches("DS-[2-9A-Z]{4}-[2-9A-Z]{2}");
		assertThat(ada.page().text()).contains(email, "12 Valencia Street", "It drips all night");
		assertThat(lettersTo(email)).singleElement()
			.satisfies(letter -> assertThat(letter.subject()).contains(ada.reference()))
			.satisfies(letter -> assertThat(letter.text()).contains(ada.reference(), "It drips all night"));
	}

	@Test
	void twentyPressesAtOnceGiveOneRequestAndOneMail(CapturedOutput output) throws Exception {
		var email = someAddress();
		var review = homeowner().describesTheWholeJob(email).page().fill("consent", "yes");
		var before = count("requests");
		var ends = atOnce(20, review::press);
		assertThat(ends).allSatisfy(page -> assertThat(page.address()).isEqualTo("/request/done"));
		assertThat(ends.stream().map(page -> page.text(".reference")).distinct()).hasSize(1);
		assertThat(count("requests")).isEqualTo(before + 1);
		assertThat(lettersTo(email)).hasSize(1);
		assertThat(output).as("they came one after the other").doesNotContain("requests_pkey");
	}

	@Test
	void oneMorePressAfterGoingBackShowsTheSameConfirmation() {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		var review = ada.page().fill("consent", "yes");
		var reference = ada.submits().reference();
		assertThat(review.press().text(".reference")).isEqualTo(reference);
		assertThat(lettersTo(email)).hasSize(1);
	}

	@Test
	void aPageLeftOpenCannotChangeWhatWasSent() {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		var oldPage = ada.browser().open("/request/description").fill("text", "Something else entirely");
		ada.submits();
		var before = contents();
		assertThat(oldPage.press().address()).isEqualTo("/request/done");
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void aPageLeftOpenCannotChangeTheNextRequestEither() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var oldPage = ada.browser().open("/request/jobtype").fill("job", "fix-leaking-faucet");
		var reference = ada.submits().reference();
		ada.opens("/request").looksForALeakingFaucet();
		var before = contents();
		var end = oldPage.press();
		assertThat(end.text(".reference")).isEqualTo(reference);
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void aReviewLeftOpenDoesNotSendTheNextRequest() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var oldReview = ada.page();
		var reference = ada.submits().reference();
		ada.opens("/request").describesTheWholeJob(someAddress());
		var before = count("requests");
		assertThat(oldReview.fill("consent", "yes").press().text(".reference")).isEqualTo(reference);
		assertThat(count("requests")).isEqualTo(before);
	}

	@Test
	void theConfirmationSurvivesAReloadAndTheNextRequest() {
		var ada = homeowner().describesTheWholeJob(someAddress()).submits();
		var reference = ada.reference();
		assertThat(ada.opens("/request/done").reference()).isEqualTo(reference);
		ada.opens("/request").looksForALeakingFaucet();
		assertThat(ada.opens("/request/done").reference()).isEqualTo(reference);
	}

	@Test
	void startingANewOneInAnOldTabKeepsTheConfirmation() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var oldTab = ada.browser().open("/request");
		var reference = ada.submits().reference();
		assertThat(oldTab.press("Start a new one").address()).isEqualTo("/request");
		assertThat(ada.opens("/request/done").reference()).isEqualTo(reference);
	}

	@Test
	void asksForConsentFirst() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var before = count("requests");
		var refused = ada.page().press();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.title()).startsWith("Error:");
		assertThat(refused.value("_t")).as("when the page was first shown").isEqualTo(ada.page().value("_t"));
		assertThat(refused.errors()).containsExactly("Tick the box so that we may show your job to professionals");
		assertThat(count("requests")).isEqualTo(before);
	}

	@Test
	void twoPressesOfTheFirstButtonAtOnceBeginOneDraft() throws Exception {
		for (int round = 0; round < 5; round++) {
			var first = browser().open("/request?job=other").fill("job", "other").fill("words", "Build a tree house");
			var before = count("drafts");
			var ends = atOnce(2, first::press);
			assertThat(ends).allSatisfy(page -> assertThat(page.address()).isEqualTo("/request/location"));
			assertThat(count("drafts")).isEqualTo(before + 1);
		}
	}

	static List<Page> atOnce(int times, Callable<Page> press) throws Exception {
		try (var presses = Executors.newFixedThreadPool(times)) {
			return presses.invokeAll(Stream.generate(() -> press).limit(times).toList())
				.stream()
				.map(future -> future.resultNow())
				.toList();
		}
	}

}

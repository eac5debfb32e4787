package dev.doorstep.behaviour;

import java.io.IOException;
import java.util.Map;

import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which page comes when, and what a press of a button does to it. */
class RouteTests extends RunningDoorstep {

	@Test
	void theDraftBeginsWithTheFirstAnswer() {
		var before = count("drafts");
		var first = browser().open("/request?q=leaky+tap");
		assertThat(count("drafts")).isEqualTo(before);
		first.fill("job", "fix-leaking-faucet").press();
		assertThat(count("drafts")).isEqualTo(before + 1);
	}

	@Test
	void aLinkWithALongStoryLooksForItsBeginningAndLeadsOn() {
		var story = "our+toilet+is+clogged" + "+and+it+began+in+spring".repeat(50);
		var ada = homeowner().opens("/request?q=" + story);
		assertThat(ada.page().value("q")).startsWith("our toilet is clogged").hasSizeBetween(190, 200);
		assertThat(ada.answers(Map.of("job", "repair-toilet")).page().address()).isEqualTo("/request/questions");
	}

	@Test
	void anAnswerPastTheFirstOpenStepIsNotTakenAndLeadsThere() throws IOException {
		var ada = homeowner().describesALeakingFaucet();
		var before = contents();
		var answer = ada.browser().post("/request/contact", Map.of("name", "Ada", "email", someAddress()));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/request/location");
		assertThat(ada.browser().get("/request/review").location()).isEqualTo("/request/location");
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void aPhotoPastTheFirstOpenStepIsNotTakenEither() throws IOException {
		var photo = new ClassPathResource("bad-input/upload/ok.jpg").getContentAsByteArray();
		var stranger = browser();
		stranger.open("/request");
		var before = contents();
		var answer = stranger.post("/request/description",
				new Parcel().with("stay", "upload").withFile("files", "tap.jpg", photo));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/request/jobtype");
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void whatIsWrongIsSaidAboveAndBesideTheFieldAndWhatWasTypedStays() {
		var ada = homeowner().describesALeakingFaucet();
		var before = contents();
		var page = ada.page().fill("zip", "00000").fill("street", "12 Valencia “Street” <b>").send();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.errors()).singleElement().asString().startsWith("We don’t know this ZIP code");
		assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#zip");
		assertThat(page.text("#zip-error")).contains(page.errors());
		assertThat(page.document().selectFirst("#zip").attr("aria-describedby")).contains("zip-error");
		assertThat(page.value("ZIP code")).isEqualTo("00000");
		assertThat(page.value("street")).isEqualTo("12 Valencia “Street” <b>");
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void whatIsRightLeadsToTheNextPage() {
		var answer = homeowner().describesALeakingFaucet().page().fill("zip", "94110").send();
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/request/urgency");
	}

	@Test
	void anotherJobAsksItsQuestionsAgainWithTheAnswersThatStillFit() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		ada.opens("/request/jobtype?from=review&q=running+toilet").answers(Map.of("job", "repair-toilet"));
		assertThat(ada.page().address()).startsWith("/request/questions");
		assertThat(ada.page().notice()).startsWith("You changed an earlier answer");
		assertThat(ada.page().value("answers[fixture-count]")).isEqualTo("2");
		assertThat(ada.browser().get("/request/review").location()).isEqualTo("/request/questions");
	}

	@Test
	void whatAChangeAsksAgainLeadsBackToTheReview() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		ada.opens("/request/jobtype?from=review&q=running+toilet").answers(Map.of("job", "repair-toilet"));
		assertThat(ada.page().document().selectFirst(".back-link").attr("href")).isEqualTo("/request/jobtype");
		ada.answers(Map.of("answers[toilet-problem]", "runs"));
		assertThat(ada.page().address()).isEqualTo("/request/review");
	}

	@Test
	void answersThatDoNotRestOnTheJobStay() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		ada.opens("/request/jobtype?from=review&job=other")
			.answers(Map.of("job", "other", "words", "Build a tree house"));
		assertThat(ada.page().address()).isEqualTo("/request/review");
		assertThat(ada.page().text()).contains("Build a tree house", "12 Valencia Street", "It drips all night")
			.doesNotContain("Kitchen sink");
	}

	@Test
	void answersOffTheRouteAreKeptForTheWayBackButNotSent() {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		ada.opens("/request/jobtype?from=review&job=other").answers(Map.of("job", "other", "words", "A tree house"));
		assertThat(answersOf(email)).contains("kitchen-sink");
		assertThat(ada.browser().get("/request/questions").location()).isEqualTo("/request/review");
		ada.opens("/request/jobtype?from=review&q=leaky+tap").answers(Map.of("job", "fix-leaking-faucet"));
		assertThat(ada.page().address()).isEqualTo("/request/review");
		assertThat(ada.page().text()).contains("Kitchen sink");
		ada.opens("/request/jobtype?from=review&job=other").answers(Map.of("job", "other", "words", "A tree house"));
		ada.submits();
		assertThat(this.jdbc.sql("select facts::text from requests where facts::text like :email")
			.param("email", "%" + email + "%")
			.query(String.class)
			.single()).contains("A tree house").doesNotContain("kitchen-sink");
	}

	@Test
	void aChangeFromTheReviewLeadsBackToIt() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var change = ada.page().document().select(".summary-change").eachAttr("href");
		assertThat(change).contains("/request/location?from=review");
		var page = ada.browser().open("/request/location?from=review");
		assertThat(page.document().selectFirst(".back-link").attr("href")).isEqualTo("/request/review");
		var review = page.fill("street", "1 Broadway").press();
		assertThat(review.address()).isEqualTo("/request/review");
		assertThat(review.text()).contains("1 Broadway");
	}

	@Test
	void aMistakeOnAChangeFromTheReviewStillLeadsBackToIt() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var wrong = ada.browser().open("/request/location?from=review").fill("zip", "nowhere").press();
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.fill("zip", "10001").press().address()).isEqualTo("/request/review");
	}

	@Test
	void fieldsThatAreNotAskedAreNotKept() {
		var email = someAddress();
		var ada = homeowner().describesTheWholeJob(email);
		var before = answersOf(email);
		var form = new Parcel().with("when", "this-week").with("id", "1").with("submittedAt", "now");
		assertThat(ada.browser().post("/request/urgency", form.with("draft.answers", "x")).status()).isEqualTo(303);
		assertThat(answersOf(email)).isEqualTo(before);
	}

	@Test
	void onlyTheFirstOfTwoAnswersToAQuestionThatTakesOneIsTaken() {
		var ada = homeowner().looksForALeakingFaucet();
		var twice = new Parcel().with("answers[faucet-location]", "kitchen-sink")
			.with("answers[faucet-leak-point]", "spout")
			.with("answers[faucet-handles]", "one")
			.with("answers[fixture-count]", "2")
			.with("answers[brand]", "Moen")
			.with("answers[brand]", "x".repeat(5000));
		assertThat(ada.browser().post("/request/questions", twice).status()).isEqualTo(303);
		assertThat(ada.browser().open("/request/questions").value("answers[brand]")).isEqualTo("Moen");
		assertThat(this.jdbc.sql("select max(length(answers::text)) from drafts").query(Integer.class).single())
			.isLessThan(5000);
	}

}

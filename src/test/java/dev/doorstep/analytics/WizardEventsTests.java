package dev.doorstep.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.flags.Preview;
import dev.doorstep.flags.Previews;
import dev.doorstep.flags.Revisions;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.DoorstepTest;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Postbox;
import dev.doorstep.wizard.step.CurrentDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What homeowners do at any step is written down by the engine. */
@DoorstepTest
class WizardEventsTests {

	private static final List<String> STEPS = List.of("jobtype", "questions", "location", "urgency", "home",
			"description", "contact");

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Previews previews;

	@Autowired
	CurrentDraft drafts;

	@Autowired
	Revisions revisions;

	@Test
	void everyStepOfAJourneyIsSeenAndAnsweredOnce() {
		var ada = homeowner().describesTheWholeJob(someAddress()).submits();

		var expected = new ArrayList<String>();
		STEPS.forEach(step -> expected.addAll(List.of("Step Viewed " + step, "Step Completed " + step)));
		expected.addAll(List.of("Step Viewed review", "Request Submitted"));
		assertThat(told(ada)).containsExactlyElementsOf(expected);
	}

	@Test
	void aSubmittedRequestIsToldApartByJobAndVisitor() {
		var ada = homeowner().describesTheWholeJob(someAddress()).submits();

		var sent = events(ada).getLast();
		assertThat(sent.texts("route")).containsExactlyElementsOf(STEPS);
		assertThat(sent.properties().toString()).contains("fix-leaking-faucet", "desktop", "revision")
			.doesNotContain("Ada", "94110", "Valencia");
	}

	@Test
	void anEventKnowsTheRouteAndTheVisitor() {
		var phone = browser().saying("User-Agent", "Mozilla/5.0 (Linux; Android 15) Mobile Safari")
			.saying("Accept-Language", "es");
		var ada = new Homeowner(phone).opens("/request?q=leaky+tap&utm_source=newsletter")
			.answers(Map.of("job", "fix-leaking-faucet"))
			.answersTheQuestions();

		var last = events(ada).getLast();
		assertThat(last).hasToString("Step Viewed location");
		assertThat(last.texts("route")).containsExactlyElementsOf(STEPS);
		assertThat(last.properties().propertyStream().filter(property -> !property.getKey().equals("route")))
			.extracting(property -> property.getKey() + "=" + property.getValue().asString())
			.containsExactlyInAnyOrder("step=location", "step_index=2", "again=false", "device=phone", "locale=es",
					"source=newsletter", "job_type=fix-leaking-faucet",
					"revision=" + this.revisions.current().number());
	}

	@Test
	void anErrorNamesFieldsAndWhatIsWrongAndNoValue() {
		var ada = homeowner().describesALeakingFaucet().answers(Map.of("zip", "rosebud", "street", "Xanadu"));

		var error = events(ada).getLast();
		assertThat(error).hasToString("Validation Error Shown location");
		assertThat(error.texts("fields")).containsExactly("zip");
		assertThat(error.texts("codes")).containsExactly("location.zip.unknown");
		assertThat(error.properties().toString()).doesNotContain("rosebud", "Xanadu");
	}

	@Test
	void errorsOfQuestionsAreToldApart() {
		var ada = homeowner().looksForALeakingFaucet().answers(Map.of("answers[faucet-handles]", "one"));

		assertThat(events(ada).getLast().texts("fields"))
			.contains("answers.faucet-location", "answers.faucet-leak-point")
			.doesNotContain("answers.faucet-handles");
	}

	@Test
	void whatAHandMadeFormCallsItsFieldsIsNotRepeated() {
		var ada = homeowner().looksForALeakingFaucet();
		var answer = ada.browser().post("/request/questions", Map.of("answers[rosebud]", "a\u0001b"));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(events(ada).getLast().texts("fields")).containsExactly("answers");
	}

	@Test
	void whoGoesAwayIsKnownByTheFieldTheyTouchedLast() {
		var ada = homeowner().describesALeakingFaucet();
		touches(ada, "location", "street");

		assertThat(events(ada).getLast()).hasToString("Field Touched location");
		assertThat(events(ada).getLast().text("field")).isEqualTo("street");
		touches(ada, "questions", "answers[faucet-handles]");
		assertThat(events(ada).getLast().text("field")).isEqualTo("answers.faucet-handles");
		touches(ada, "questions", "answers[rosebud]");
		assertThat(events(ada).getLast().text("field")).isEqualTo("answers");
	}

	@Test
	void whatIsNoFieldOrNoStepOfThatPersonIsNotTold() {
		var ada = homeowner().describesALeakingFaucet();
		var before = told(ada);
		touches(ada, "location", "rosebud");
		touches(ada, "location", "");
		touches(ada, "contact", "email");
		touches(ada, "nowhere", "zip");

		assertThat(told(ada)).isEqualTo(before);
	}

	private static void touches(Homeowner person, String step, String field) {
		var answer = person.browser().post("/request/" + step + "/touched", Map.of("field", field));
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.html()).isEmpty();
	}

	@Test
	void goingBackAndChangingAnAnswerAreNoticed() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		ada.opens("/request/urgency?from=review").answers(Map.of("when", "emergency"));
		ada.opens("/request/urgency").answers(Map.of("when", "emergency"));
		ada.opens("/request/review").presses("Send my request");

		assertThat(told(ada)).endsWith("Validation Error Shown review")
			.containsOnlyOnce("Step Changed urgency", "Step Completed urgency");
		assertThat(events(ada).stream()
			.filter(event -> event.toString().equals("Step Viewed urgency"))
			.map(event -> event.text("again"))).containsExactly("false", "true", "true");
	}

	@Test
	void aMailedLinkThatIsOpenedIsNoticed() {
		var email = someAddress();
		var ada = homeowner().describesALeakingFaucet();
		ada.browser().open("/request/later").fill("Email", email).press();
		var letter = Postbox.lettersTo(this.jdbc, email).getLast().text();
		browser().open(letter.replaceAll("(?s).*(/resume/[A-Za-z0-9_-]{43}).*", "$1")).press();

		assertThat(told(ada)).containsOnlyOnce("Draft Resumed");
	}

	@Test
	void aPreviewNeverCounts() {
		var browser = browser();
		var expires = Instant.now().plus(Duration.ofHours(1));
		browser.open(this.previews.path(new Preview(this.revisions.current().number(), Map.of(), expires)))
			.press("Begin the preview");
		var ada = new Homeowner(browser).describesTheWholeJob(someAddress());
		ada.presses("Send my request");
		browser.cookies().put("__Host-draft", browser.cookies().get("__Host-preview-draft"));

		assertThat(events(ada)).isEmpty();
	}

	@Test
	void whatIsNotShownAsAPageIsNoLook() {
		var ada = homeowner().looksForALeakingFaucet();
		int before = events(ada).size();
		ada.browser().head("/request/questions");
		ada.browser().saying("HX-Request", "true").get("/request/jobtype?q=tap");

		assertThat(events(ada)).hasSize(before);
		ada.browser().saying("HX-Boosted", "true").get("/request/jobtype?q=tap");
		assertThat(events(ada)).hasSize(before + 1);
	}

	@ParameterizedTest
	@CsvSource({ "https://www.google.com/search?q=rosebud, google", "https://rosebud.example/, other",
			"https://1and1.com/, other", ", direct" })
	void aSourceIsNamedOnlyWhenItIsKnown(String referrer, String source) {
		var browser = browser();
		if (referrer != null) {
			browser.saying("Referer", referrer);
		}
		var ada = new Homeowner(browser).looksForALeakingFaucet();

		assertThat(events(ada)).isNotEmpty().allSatisfy(event -> assertThat(event.text("source")).isEqualTo(source));
	}

	private List<String> told(Homeowner ada) {
		return events(ada).stream().map(EventRow::toString).toList();
	}

	private List<EventRow> events(Homeowner ada) {
		return EventRow.of(ada.browser(), this.drafts, this.jdbc);
	}

	private static String someAddress() {
		return "ada-" + UUID.randomUUID() + "@example.com";
	}

	private Homeowner homeowner() {
		return new Homeowner(browser());
	}

	private Browser browser() {
		return new Browser(this.port);
	}

}

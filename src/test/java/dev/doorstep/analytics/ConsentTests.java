package dev.doorstep.analytics;

import java.util.Map;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People are asked before anything of their visit leaves, and an answer holds. */
class ConsentTests extends RunningForwarding {

	private static final String COOKIE = "__Host-counted";

	@Test
	void bothAnswersWeighTheSame() {
		var question = browser().open("/request").document().selectFirst(".question");
		var buttons = question.select("button");

		assertThat(question.text()).contains("localhost");
		assertThat(buttons.eachText()).containsExactly("No, don’t", "Yes, count me");
		assertThat(buttons.eachAttr("class")).hasSize(2).containsOnly(buttons.first().className());
		assertThat(question.select("a").attr("href")).isEqualTo("/privacy");
	}

	@Test
	void withoutAnAnswerThereIsNoNumberAndNothingLeaves() {
		var ada = homeowner().looksForALeakingFaucet();

		assertThat(ada.browser().cookies().all()).doesNotContainKeys(COOKIE, "__Host-visit");
		assertThat(events(ada)).hasSize(3).allSatisfy(event -> {
			assertThat(event.consent()).isEqualTo("missing");
			assertThat(event.device()).isEqualTo(event.draft().toString());
			assertThat(event.user()).isNull();
			assertThat(event.session()).isEqualTo(Visitor.NO_SESSION);
		});
		awaitForwarded();
		assertThat(taken(events(ada).getLast().device())).isEmpty();
	}

	@Test
	void aYesIsRememberedAndGivesTheBrowserANumber() {
		var ada = willing().looksForALeakingFaucet();
		var number = ada.browser().cookies().get(COOKIE).split("\\.")[0];
		var after = events(ada).stream().filter(event -> event.consent().equals("given")).toList();

		assertThat(asked(ada.browser())).isFalse();
		assertThat(after).hasSizeGreaterThanOrEqualTo(3).allSatisfy(event -> {
			assertThat(event.device()).isEqualTo(number);
			assertThat(event.user()).isEqualTo(number);
			assertThat(event.session()).isEqualTo(after.getFirst().session()).isPositive();
		});
		awaitForwarded();
		assertThat(taken(number)).extracting(event -> event.path("event_type").asString())
			.contains("$identify", "Step Viewed", "Step Completed");
		assertThat(taken(number)).allSatisfy(event -> assertThat(event.path("user_id").asString()).isEqualTo(number));
	}

	@Test
	void aNoIsRememberedAsWell() {
		var browser = browser();
		var page = browser.open("/request/jobtype").press("No, don’t");
		var ada = new Homeowner(browser);

		assertThat(page.address()).isEqualTo("/request/jobtype");
		assertThat(asked(browser)).isFalse();
		assertThat(browser.cookies().get(COOKIE)).isEqualTo("no");
		assertThat(events(ada.looksForALeakingFaucet()).getLast().consent()).isEqualTo("refused");
	}

	@Test
	void aMindCanBeChangedAtAnyTime() {
		var ada = willing();
		var privacy = ada.browser().open("/privacy");
		assertThat(privacy.text()).contains("You have said yes", "localhost");
		assertThat(privacy.press("No, don’t").text()).contains("You have said no");
		assertThat(events(ada.looksForALeakingFaucet()).getLast().consent()).isEqualTo("refused");
		assertThat(ada.browser().open("/privacy").press("Yes, count me").text()).contains("You have said yes");
	}

	/** A browser's own word counts more than what was chosen before. */
	@Test
	void aBrowserThatRefusesForItsPersonIsObeyedAndTold() {
		var ada = willing();
		ada.browser().saying("Sec-GPC", "1");

		assertThat(asked(browser().saying("Sec-GPC", "1"))).isFalse();
		assertThat(ada.browser().open("/privacy").text()).contains("Global Privacy Control signal. We follow it")
			.doesNotContain("Yes, count me");
		ada.looksForALeakingFaucet();
		assertThat(events(ada).getLast().consent()).isEqualTo("refused");
		assertThat(events(ada).getLast().device()).isEqualTo(events(ada).getLast().draft().toString());
		assertThat(browser().get("/.well-known/gpc.json").html()).contains("\"gpc\":true");
	}

	@Test
	void whoAgreedToOtherReceiversIsAskedAnew() {
		var ada = willing();
		var number = ada.browser().cookies().get(COOKIE).split("\\.")[0];
		ada.browser().cookies().put(COOKIE, number + ".00000000");

		assertThat(asked(ada.browser())).isTrue();
		assertThat(events(ada.looksForALeakingFaucet()).getLast().consent()).isEqualTo("missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)" })
	void anAnswerLeadsNowhereElse(String back) {
		assertThat(browser().post("/privacy", Map.of("choice", "no", "back", back)).location()).isEqualTo("/privacy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/privacy", "/console/sign-in" })
	void onlyPagesThatAreCountedAsk(String path) {
		assertThat(browser().open(path).document().select(".question")).isEmpty();
	}

	private static boolean asked(Browser browser) {
		return !browser.open("/request").document().select(".question").isEmpty();
	}

}

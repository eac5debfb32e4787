package dev.doorstep.matching;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.doorstep.matching.InvitationState.OFFERED;
import static dev.doorstep.matching.MatchingState.MERGED;
import static dev.doorstep.matching.MatchingState.REPEATED;
import static org.assertj.core.api.Assertions.assertThat;

/** Who asks for the same twice is asked what they mean, and nothing is sold twice. */
class RepetitionsTests extends RunningOwnRequest {

	private final String email = "twice-" + UUID.randomUUID() + "@home.example";

	@Autowired
	private Requests requests;

	@Test
	void theSecondWaitsAndItsHomeownerIsAsked() {
		plumbers(2);
		var first = sent(When.FLEXIBLE, "It drips");
		soon(() -> assertThat(whoIs(OFFERED, first)).hasSize(2));
		var second = sent(When.FLEXIBLE, "It still drips");
		soon(() -> assertThat(state(second)).isEqualTo(REPEATED));
		assertThat(whoIs(OFFERED, second)).isEmpty();
		var letter = Postbox.lettersTo(this.jdbc, this.email).getLast();
		assertThat(letter.subject()).isEqualTo("You have asked for this already: " + reference(first));
		assertThat(letter.text()).contains("within 48 hours");
	}

	@Test
	void whatTheSecondSaysIsAddedToTheFirst() {
		plumbers(1);
		var first = sent(When.THIS_MONTH, "It drips");
		soon(() -> assertThat(whoIs(OFFERED, first)).hasSize(1));
		var second = repeated(When.THIS_WEEK, "And the handle is loose");
		var page = open(this.email);
		var after = page.press("Add it to " + reference(first));
		assertThat(after.text()).contains("What you wrote was added to " + reference(first));
		assertThat(state(second)).isEqualTo(MERGED);
		var facts = this.requests.brief(first).orElseThrow().facts();
		assertThat(facts.get(Vocabulary.DESCRIPTION)).contains("It drips\n\nAnd the handle is loose");
		assertThat(facts.get(Vocabulary.URGENCY)).contains(new Urgency(When.THIS_WEEK, null));
		assertThat(page.browser().post("/my/repeated/merge", Map.of()).status()).isEqualTo(303);
		assertThat(page.browser().post("/my/repeated/keep", Map.of()).status()).isEqualTo(409);
		assertThat(whoIs(OFFERED, second)).isEmpty();
	}

	@Test
	void bothGoOnWhenTheHomeownerWantsThat() {
		plumbers(1);
		var first = sent(When.FLEXIBLE, "Kitchen");
		soon(() -> assertThat(whoIs(OFFERED, first)).hasSize(1));
		var page = open(this.email);
		var second = repeated(When.FLEXIBLE, "Bathroom");
		page.browser().open("/my").press("Keep both");
		soon(() -> assertThat(whoIs(OFFERED, second)).hasSize(1));
		assertThat(page.browser().post("/my/repeated/keep", Map.of()).status()).isEqualTo(303);
		later(Duration.ofDays(10));
		assertThat(state(second)).isNotEqualTo(REPEATED);
	}

	@Test
	void withoutAWordTheFirstGoesOnAsItWas() {
		plumbers(1);
		var first = sent(When.FLEXIBLE, "It drips");
		var second = repeated(When.FLEXIBLE, "Nobody has confirmed this");
		later(Duration.ofHours(48).minusMillis(1));
		assertThat(state(second)).isEqualTo(REPEATED);
		later(Duration.ofMillis(1));
		soon(() -> assertThat(state(second)).isEqualTo(MERGED));
		assertThat(open(this.email).text()).contains("goes on as it was");
		assertThat(this.requests.brief(first).orElseThrow().facts().get(Vocabulary.DESCRIPTION)).contains("It drips");
	}

	@Test
	void theSecondGoesOnByItselfWhenTheFirstIsOver() {
		plumbers(1);
		sent(When.FLEXIBLE, "It drips");
		var page = open(this.email);
		var second = repeated(When.FLEXIBLE, "It drips");
		page.browser().post("/my/close", Map.of("reason", "other"));
		soon(() -> assertThat(whoIs(OFFERED, second)).hasSize(1));
	}

	@Test
	void anotherJobOrHomeownerOrTimeIsNoRepetition() {
		plumbers(1);
		var first = sent(When.FLEXIBLE, "It drips");
		soon(() -> assertThat(whoIs(OFFERED, first)).hasSize(1));
		var others = List.of(submit(this.email, new Job("plumbing", "unclog-drain", null), When.FLEXIBLE, null),
				submit("other-" + this.email, FAUCET, When.FLEXIBLE, null));
		soon(() -> assertThat(others).allMatch(other -> looked(other)).noneMatch(other -> state(other) == REPEATED));
		this.jdbc.sql("update matchings set expires_at = expires_at + interval '30 days' where request_id = :first")
			.param("first", first)
			.update();
		later(Duration.ofDays(14));
		var late = sent(When.FLEXIBLE, "Again");
		soon(() -> assertThat(looked(late)).isTrue());
		assertThat(state(late)).isNotEqualTo(REPEATED);
	}

	@Test
	void oneOfManySentAtTheSameInstantGoesOn() throws Exception {
		plumbers(1);
		try (var threads = Executors.newFixedThreadPool(8)) {
			var presses = Stream.<Callable<UUID>>generate(() -> () -> sent(When.FLEXIBLE, "It drips"))
				.limit(8)
				.toList();
			var sent = threads.invokeAll(presses).stream().map(Future::resultNow).toList();
			soon(() -> assertThat(sent).allMatch(this::looked));
			assertThat(sent.stream().filter(one -> state(one) == REPEATED)).hasSize(7);
		}
	}

	@Test
	void thePageAfterSubmittingSaysSoToWhoFollowsTheFirstAndToNobodyElse() {
		var browser = new Browser(this.port);
		var first = new Homeowner(browser).describesTheWholeJob(this.email).submits().reference();
		browser.open(link(this.email)).press("Open my request");
		var again = submittedAgain(browser);
		assertThat(again.notice()).contains("already: " + first);
		assertThat(again.text()).contains("Add to it, or keep both");
		assertThat(submittedAgain(new Browser(this.port)).notice()).isEmpty();
	}

	private Page submittedAgain(Browser browser) {
		return new Homeowner(browser).describesTheWholeJob(this.email).submits().page();
	}

	private UUID sent(When when, String description) {
		return submit(this.email, FAUCET, when, description);
	}

	private UUID repeated(When when, String description) {
		soon(() -> assertThat(this.jdbc.sql("select bool_and(due_at is null or due_at > :now) from matchings")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single()).isTrue());
		var second = sent(when, description);
		soon(() -> assertThat(state(second)).isEqualTo(REPEATED));
		return second;
	}

	private String reference(UUID request) {
		return this.requests.brief(request).orElseThrow().reference();
	}

}

package dev.doorstep.matching;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.pros.Around;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static dev.doorstep.matching.InvitationState.HIRED;
import static dev.doorstep.matching.InvitationState.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

/** How long a request goes on, and what its homeowner is told. */
class TermsTests extends RunningOwnRequest {

	private static final String KEEP_OPEN = "Keep it open for 14 more days";

	@BeforeEach
	void emptyThePostbox() {
		this.jdbc.sql("delete from outgoing_mail where recipient = 'grace@home.example'").update();
	}

	@Test
	void warnsOnceThreeDaysBeforeTheEnd() {
		var request = submitTo(plumbers(1));
		later(Duration.ofDays(11).minusMillis(1));
		assertThat(letters("ends in 3 days")).isZero();
		assertThat(open().text()).doesNotContain(KEEP_OPEN);
		later(Duration.ofMillis(1));
		soon(() -> assertThat(letters("ends in 3 days")).isEqualTo(1));
		this.responses.decline(invitation(request, plumberOf(request)).id(), plumberOf(request), DeclineReason.OTHER);
		later(Duration.ofDays(2));
		soon(() -> assertThat(looked(request)).isTrue());
		assertThat(letters("ends in 3 days")).isEqualTo(1);
	}

	@Test
	void warnsOfARequestThatWaitsForAPersonToo() {
		var request = submit(new Job(null, null, "Build a tree house"), When.FLEXIBLE);
		soon(() -> assertThat(state(request)).isEqualTo(MatchingState.HELD));
		later(Duration.ofDays(11));
		soon(() -> assertThat(letters("ends in 3 days")).isEqualTo(1));
	}

	@Test
	void goesOnFor14MoreDaysFromTheEndHoweverOftenThatIsPressed() {
		var request = submitTo(plumbers(1));
		later(Duration.ofDays(12));
		soon(() -> assertThat(letters("ends in 3 days")).isEqualTo(1));
		var page = open();
		var extended = page.press(KEEP_OPEN);
		assertThat(extended.text()).contains("One professional is interested").doesNotContain(KEEP_OPEN);
		assertThat(page.browser().post("/my/extend", Map.of()).status()).isEqualTo(303);
		later(Duration.ofDays(15));
		soon(() -> assertThat(letters("ends in 3 days")).isEqualTo(2));
		assertThat(state(request).open()).isTrue();
		later(Duration.ofDays(1));
		soon(() -> assertThat(state(request)).isEqualTo(MatchingState.EXPIRED));
	}

	@Test
	void saysThatItHasEndedAndLooksAgainForOthersWhenAsked() {
		var request = submitTo(plumbers(1));
		later(Duration.ofDays(14));
		soon(() -> assertThat(letters("has ended")).isEqualTo(1));
		var newcomer = plumber("Newcomer", Around.spot(ProLab.MISSION, 5));
		later(Duration.ofDays(30));
		var page = open();
		assertThat(page.text()).contains("Your request ended on");
		page.press(KEEP_OPEN);
		soon(() -> assertThat(whoIs(OFFERED, request)).containsExactly(newcomer));
		later(Duration.ofDays(11));
		soon(() -> assertThat(letters("ends in 3 days")).isEqualTo(1));
	}

	@Test
	void closesWhatWasAwardedAfter180DaysWithoutAWord() {
		var request = submitTo(plumbers(1));
		var pro = plumberOf(request);
		press(press(open(), pro, request, "Give them my contact details"), pro, request, "Hire them");
		later(Duration.ofDays(180).minusMillis(1));
		soon(() -> assertThat(looked(request)).isTrue());
		assertThat(state(request)).isEqualTo(MatchingState.AWARDED);
		later(Duration.ofMillis(1));
		soon(() -> assertThat(state(request)).isEqualTo(MatchingState.CLOSED));
		assertThat(whoIs(HIRED, request)).containsExactly(pro);
		assertThat(load(pro)).isZero();
		assertThat(letters("ends in") + letters("has ended")).isZero();
	}

	@Test
	void saysWhatHappenedWhenItIsTooLateForMoreTime() {
		submitTo(plumbers(1));
		var page = open();
		page.browser().post("/my/close", Map.of("reason", "other"));
		var answer = page.browser().post("/my/extend", Map.of());
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.text()).contains("You have closed this request", "Something happened meanwhile");
	}

	private long letters(String subject) {
		return Postbox.lettersTo(this.jdbc, "grace@home.example")
			.stream()
			.filter(letter -> letter.subject().contains(subject))
			.count();
	}

	private UUID plumberOf(UUID request) {
		return this.invitations.of(request).getFirst().pro();
	}

}

package dev.doorstep.matching;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.requests.Requests;
import dev.doorstep.requests.SummaryLine;
import dev.doorstep.requests.facts.Urgency;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.requests.facts.Vocabulary;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.doorstep.matching.InvitationState.INTERESTED;
import static org.assertj.core.api.Assertions.assertThat;

/** What of a request its homeowner may change, and until when. */
class DetailsTests extends RunningOwnRequest {

	private static final String PAGE = "/my/details";

	@Autowired
	private Inbox inbox;

	@Autowired
	private Requests requests;

	@Test
	void whoWasAskedReadsTheNewWords() {
		var request = submitTo(plumbers(1));
		var page = open().browser().open(PAGE);
		assertThat(page.value("when")).isEqualTo("flexible");
		var after = page.fill("description", "It leaks under the sink").fill("when", "this_week").press("Save");
		assertThat(after.address()).isEqualTo("/my");
		assertThat(after.text()).contains("It leaks under the sink", "This week");
		assertThat(seenByPro(request)).contains("It leaks under the sink").doesNotContain("I’m flexible");
		assertThat(this.requests.brief(request).orElseThrow().facts().get(Vocabulary.URGENCY))
			.contains(new Urgency(When.THIS_WEEK, null));
	}

	@Test
	void whatIsPersonalIsTakenButNeverShown() {
		var request = submitTo(plumbers(1));
		var page = open().browser().open(PAGE).fill("access", "Gate code 4711").press("Save");
		assertThat(page.text()).doesNotContain("4711");
		assertThat(page.browser().open(PAGE).html()).doesNotContain("4711", "415", "grace@home.example");
		assertThat(seenByPro(request)).doesNotContain("4711");
		page.browser().open(PAGE).fill("description", "Something else").press("Save");
		assertThat(this.requests.find(request).orElseThrow().summary().toString()).contains("4711", "Something else");
	}

	@Test
	void typedWordsStayWhenSomethingIsWrong() {
		submitTo(plumbers(1));
		var page = open().browser().open(PAGE).fill("description", "Twice").fill("when", "on_date").send("Save");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.title()).startsWith("Error:");
		assertThat(page.errors()).containsExactly("Enter a day within the next two years, like 3/27/2027");
		assertThat(page.value("description")).isEqualTo("Twice");
		assertThat(page.value("when")).isEqualTo("on_date");
		var longer = page.fill("description", "x".repeat(2001)).fill("when", "flexible").send("Save");
		assertThat(longer.errors()).containsExactly("Use up to 2,000 characters to describe the job");
	}

	@Test
	void typedWordsStayWhenThePageHasBeenOpenForTooLong() {
		submitTo(plumbers(1));
		var page = open().browser().open(PAGE);
		var lost = page.browser()
			.postAsIs(PAGE, Parcel.of(Map.of("description", "Kept", "when", "flexible", "channel", "email")));
		assertThat(lost.status()).isEqualTo(403);
		assertThat(lost.value("description")).isEqualTo("Kept");
		assertThat(lost.press("Save").text()).contains("Kept");
	}

	@Test
	void nothingChangesForWhomWasPickedMeanwhile() {
		var request = submitTo(plumbers(1));
		var page = open().browser().open(PAGE).fill("description", "Too late");
		press(open(), whoIs(INTERESTED, request).getFirst(), request, "Give them my contact details");
		var answer = page.send("Save");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.notice()).contains("somebody has your contact details by now");
		assertThat(answer.value("description")).isEqualTo("Too late");
		assertThat(seenByPro(request)).doesNotContain("Too late");
		assertThat(answer.browser().open("/my").text()).doesNotContain("Change");
		assertThat(answer.browser().get(PAGE).status()).isEqualTo(409);
	}

	@Test
	void nobodyChangesWhatIsNotTheirs() {
		submitTo(plumbers(1));
		var stranger = new Browser(this.port);
		assertThat(stranger.get(PAGE).status()).isEqualTo(404);
		stranger.open("/");
		assertThat(stranger.post(PAGE, Map.of("description", "Mine")).status()).isEqualTo(404);
	}

	private String seenByPro(UUID request) {
		var invitation = this.invitations.of(request).getFirst();
		return this.inbox.find(invitation.id(), invitation.pro(), Locale.ENGLISH)
			.orElseThrow()
			.lines()
			.stream()
			.map(SummaryLine::values)
			.toList()
			.toString();
	}

}

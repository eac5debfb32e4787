package dev.doorstep.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import dev.doorstep.testing.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be said and offered, however far an invitation and its request are. */
class StagesTests extends RunningConversation {

	@ParameterizedTest
	@CsvSource({ "interested, '', searching", "interested, '', full", "interested, '', exhausted",
			"shortlisted, '', full", "hired, '', awarded" })
	void allIsTakenWhileSomethingMayComeOfIt(String invitation, String reason, String matching) {
		interest("Gladly");
		var home = home();
		become(invitation, reason, matching);
		assertThat(everythingBy(home)).extracting(Page::status).containsOnly(303);
	}

	@ParameterizedTest
	@CsvSource({ "hired, '', done, The work is done, The work is done",
			"hired, '', closed, You closed this request, The homeowner closed this request",
			"declined, no_time, searching, This professional does not want, You said that you don’t want",
			"not_chosen, refused, searching, You turned this professional down, The homeowner went on without you",
			"not_chosen, other_hired, awarded, You hired somebody else, The homeowner hired somebody else",
			"not_chosen, ended, closed, You closed this request, The homeowner closed this request",
			"not_chosen, ended, expired, The time of this request is over, The time of this request is over" })
	void nothingIsTakenOnceItHasEndedAndThePageSaysWhy(String invitation, String reason, String matching, String own,
			String theirs) {
		interest("Gladly");
		var home = home();
		become(invitation, reason, matching);
		var answers = everythingBy(home);
		assertThat(answers).extracting(Page::status).containsOnly(409);
		assertThat(answers.getFirst().text()).contains(own, "Something happened meanwhile");
		assertThat(answers.subList(1, answers.size()))
			.allSatisfy(answer -> assertThat(answer.text()).contains(theirs, "Something happened meanwhile"));
		assertThat(messages(proThread())).containsExactly("Gladly");
		assertThat(proThread().document().select(".deal, form.composer")).isEmpty();
	}

	/** The loop leaves alone what is not due. */
	private void become(String invitation, String reason, String matching) {
		this.jdbc.sql("update matchings set state = :state, due_at = null where request_id = :request")
			.param("state", matching)
			.param("request", this.request)
			.update();
		this.jdbc.sql("update invitations set state = :state, reason = :reason where id = :invitation")
			.param("state", invitation)
			.param("reason", reason)
			.param("invitation", this.invitation)
			.update();
	}

	/** A message by the homeowner, then message, price and time by the professional. */
	private List<Page> everythingBy(Page home) {
		var day = LocalDate.ofInstant(this.clock.instant(), ZoneId.of("America/Los_Angeles")).plusDays(3).toString();
		var path = "/pro/invitations/" + this.invitation;
		return List.of(
				home.browser().post(OwnThreadController.path(this.invitation) + "/messages", Map.of("words", "Hello")),
				this.pro.post(path + "/messages", Map.of("words", "Hello")),
				this.pro.post(path + "/quotes", Map.of("lowest", "120", "until", day)),
				this.pro.post(path + "/times", Map.of("day", day, "begin", "09:00", "minutes", "60")));
	}

}

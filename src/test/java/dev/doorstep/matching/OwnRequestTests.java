package dev.doorstep.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.mail.Letter;
import dev.doorstep.pros.Around;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import static dev.doorstep.matching.InvitationState.HIRED;
import static dev.doorstep.matching.InvitationState.INTERESTED;
import static dev.doorstep.matching.InvitationState.NOT_CHOSEN;
import static dev.doorstep.matching.InvitationState.OFFERED;
import static dev.doorstep.matching.InvitationState.SHORTLISTED;
import static org.assertj.core.api.Assertions.assertThat;

/** How a homeowner follows their request, and decides. */
class OwnRequestTests extends RunningOwnRequest {

	@Test
	void opensByTheMailedLinkAndByNothingElse() {
		submit(When.FLEXIBLE);
		var link = link();
		var scanner = new Browser(this.port);
		assertThat(scanner.get(link).status()).isEqualTo(200);
		assertThat(scanner.get("/my").status()).isEqualTo(404);

		var page = new Browser(this.port).open(link).press("Open my request");
		assertThat(page.address()).isEqualTo("/my");
		assertThat(page.heading()).isEqualTo("Your request");
		assertThat(new Browser(this.port).get("/my/" + "x".repeat(43)).status()).isEqualTo(410);
	}

	@Test
	void tellsHowTheRequestStands() {
		var all = plumbers(5);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, request)).hasSize(5));
		decline(request, all.getFirst());
		read(request, all.get(1));

		var lines = open().document().select(".standing li").eachText();
		assertThat(lines).hasSize(4).startsWith("5 professionals were asked", "One cannot do it");
		assertThat(lines.get(2)).startsWith("One has been reading it since");
		assertThat(lines.get(3)).startsWith("We wait for answers until");
	}

	@Test
	void givesContactDetailsToWhomTheHomeownerPicksAlone() {
		var request = submitTo(plumbers(2));
		var picked = whoIs(INTERESTED, request).getFirst();
		var other = whoIs(INTERESTED, request).getLast();
		assertThat(open().text()).contains("2 professionals are interested")
			.doesNotContain("415", "grace@home.example");

		var page = press(open(), picked, request, "Give them my contact details");
		assertThat(page.text()).contains("Knows how to reach you since");
		assertThat(whoIs(SHORTLISTED, request)).containsExactly(picked);
		assertThat(revealed(request, picked)).hasSize(1);
		assertThat(revealed(request, other)).isEmpty();
	}

	@Test
	void hiresOneAndTellsTheOthersApart() {
		var request = submitTo(plumbers(3));
		var hired = whoIs(INTERESTED, request).getFirst();
		var page = press(press(open(), hired, request, "Give them my contact details"), hired, request, "Hire them");
		assertThat(page.text()).contains("You have hired somebody", "You have hired them");
		assertThat(whoIs(HIRED, request)).containsExactly(hired);
		assertThat(whoIs(NOT_CHOSEN, request)).hasSize(2);
		assertThat(state(request)).isEqualTo(MatchingState.AWARDED);
	}

	@Test
	void asksTheNextInPlaceOfOneWhoIsTurnedDown() {
		var request = submitTo(plumbers(3));
		assertThat(state(request)).isEqualTo(MatchingState.FULL);
		var newcomer = plumber("Newcomer", Around.spot(ProLab.MISSION, 5));
		press(open(), whoIs(INTERESTED, request).getFirst(), request, "No, thanks");
		soon(() -> assertThat(whoIs(OFFERED, request)).containsExactly(newcomer));
	}

	@Test
	void saysWhatHappenedMeanwhile() {
		var request = submitTo(plumbers(1));
		var pro = whoIs(INTERESTED, request).getFirst();
		var page = open();
		decline(request, pro);
		var answer = send(page, pro, request, "Give them my contact details");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.notice()).contains("Something happened meanwhile");
		assertThat(revealed(request, pro)).isEmpty();
	}

	@Test
	void letsNobodyDecideAboutAnothersRequest() {
		var theirs = submitTo(plumbers(1));
		var invitation = invitation(theirs, whoIs(INTERESTED, theirs).getFirst());
		submit(When.FLEXIBLE);
		var answer = open().browser().post("/my/professionals/" + invitation.id() + "/shortlist", Map.of());
		assertThat(answer.status()).isEqualTo(409);
		assertThat(whoIs(INTERESTED, theirs)).hasSize(1);
	}

	@Test
	void closesWithAReason() {
		var request = submitTo(plumbers(2));
		var page = open().fill("reason", "too_expensive").press("Close it now");
		assertThat(page.text()).contains("You have closed this request");
		assertThat(state(request)).isEqualTo(MatchingState.CLOSED);
		assertThat(whoIs(NOT_CHOSEN, request)).hasSize(2);
	}

	@Test
	void givesWhoWasHiredRoomForOthersOnceItIsOver() {
		var request = submitTo(plumbers(1));
		var pro = whoIs(INTERESTED, request).getFirst();
		press(press(open(), pro, request, "Give them my contact details"), pro, request, "Hire them");
		assertThat(load(pro)).isEqualTo(1);

		var page = open();
		close(page);
		close(page);
		assertThat(state(request)).isEqualTo(MatchingState.CLOSED);
		assertThat(whoIs(HIRED, request)).containsExactly(pro);
		assertThat(load(pro)).isZero();
	}

	@Test
	void leavesAClosedRequestAloneWhateverIsPressedOnAnOldPage() {
		var request = submitTo(plumbers(1));
		var pro = whoIs(INTERESTED, request).getFirst();
		var old = open();
		close(old);
		send(old, pro, request, "No, thanks");
		var due = this.jdbc.sql("select due_at is not null from matchings where request_id = :request");
		assertThat(due.param("request", request).query(Boolean.class).single()).isFalse();
	}

	private static void close(Page page) {
		page.browser().post("/my/close", Map.of("reason", "other"));
	}

	private List<Letter> revealed(UUID request, UUID pro) {
		var address = this.jdbc.sql("select email from pros where id = :pro").param("pro", pro).query(String.class);
		var reference = this.jdbc.sql("select reference from requests where id = :request")
			.param("request", request)
			.query(String.class)
			.single();
		return Postbox.lettersTo(this.jdbc, address.single())
			.stream()
			.filter(letter -> letter.subject().equals("Contact details for " + reference))
			.toList();
	}

}

package dev.doorstep.matching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a homeowner presses, in whatever state their request and its invitations are:
 * it is done, or the page says what happened meanwhile.
 */
class OwnRequestStatesTests extends RunningOwnRequest {

	private static final Map<String, MatchingAction> OF_REQUESTS = Map.of("/my/close", MatchingAction.CLOSE,
			"/my/extend", MatchingAction.EXTEND, "/my/repeated/merge", MatchingAction.MERGE, "/my/repeated/keep",
			MatchingAction.KEEP);

	private static final Map<String, InvitationAction> OF_INVITATIONS = Map.of("shortlist", InvitationAction.SHORTLIST,
			"hire", InvitationAction.HIRE, "refuse", InvitationAction.PASS_OVER);

	private static final Set<MatchingState> BESIDE_ANOTHER = Set.of(MatchingState.REPEATED, MatchingState.MERGED);

	@ParameterizedTest
	@EnumSource
	void ofARequest(MatchingState state) {
		var request = submitTo(plumbers(1));
		var first = another();
		var browser = open().browser();
		OF_REQUESTS.forEach((path, action) -> {
			put(request, state, BESIDE_ANOTHER.contains(state) ? first : null);
			var done = state.after(action)
				.filter(after -> action != MatchingAction.KEEP || BESIDE_ANOTHER.contains(state));
			answered(browser.post(path, Map.of("reason", "other")), done.isPresent(), state + " " + path);
			if (done.isEmpty()) {
				assertThat(state(request)).as(state + " " + path).isEqualTo(state);
			}
		});
		put(request, state, null);
		var details = browser.post("/my/details",
				Map.of("description", "Words", "when", "flexible", "channel", "email"));
		assertThat(details.status()).as(state.name()).isEqualTo(state.open() ? 303 : 409);
		assertThat(browser.get("/my/erase").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource
	void ofAnInvitation(InvitationState state) {
		var pro = plumbers(1);
		var request = submitTo(pro);
		var invitation = invitation(request, pro.getFirst()).id();
		var browser = open().browser();
		OF_INVITATIONS.forEach((word, action) -> {
			put(request, MatchingState.SEARCHING, null);
			put(invitation, state);
			var after = state.after(action);
			answered(browser.post("/my/professionals/" + invitation + "/" + word, Map.of()), after.isPresent(),
					state + " " + word);
			assertThat(invitation(request, pro.getFirst()).state()).as(state + " " + word)
				.isEqualTo(after.orElse(state));
		});
	}

	@Test
	void nobodyIsHiredForWhatIsOver() {
		var pro = plumbers(1);
		var request = submitTo(pro);
		var invitation = invitation(request, pro.getFirst()).id();
		var browser = open().browser();
		for (var state : MatchingState.values()) {
			put(request, state, null);
			put(invitation, InvitationState.SHORTLISTED);
			answered(browser.post("/my/professionals/" + invitation + "/hire", Map.of()),
					state.after(MatchingAction.AWARD).isPresent(), state.name());
		}
	}

	private static void answered(Page answer, boolean done, String what) {
		assertThat(answer.status()).as(what).isEqualTo(done ? 303 : 409);
		if (!done) {
			assertThat(answer.heading()).as(what).isEqualTo("Your request");
			assertThat(answer.notice()).as(what).startsWith("Something happened meanwhile");
			assertThat(answer.text("#standing-title")).as(what).isNotBlank();
		}
	}

	/** Their other request, which no round looks at. */
	private UUID another() {
		var mine = this.homeowner;
		var first = submit(When.FLEXIBLE);
		soon(() -> assertThat(looked(first)).isTrue());
		this.homeowner = mine;
		return first;
	}

	private void put(UUID request, MatchingState state, UUID repeats) {
		this.jdbc.sql("""
				update matchings
				set state = :state, repeats = cast(:repeats as uuid), due_at = null, reason = 'other',
					warned_at = opened_at
				where request_id = :request
				""")
			.param("request", request)
			.param("state", state.column())
			.param("repeats", Optional.ofNullable(repeats).map(UUID::toString).orElse(null))
			.update();
	}

	private void put(UUID invitation, InvitationState state) {
		this.jdbc.sql("update pros set load = 2").update();
		this.jdbc.sql("update invitations set state = :state, viewed_at = offered_at where id = :id")
			.param("id", invitation)
			.param("state", state.column())
			.update();
	}

}

package dev.doorstep.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.requests.Requests;
import dev.doorstep.requests.facts.Job;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Parcel;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.doorstep.matching.InvitationState.OFFERED;
import static dev.doorstep.matching.MatchingState.HELD;
import static dev.doorstep.matching.MatchingState.REFUSED;
import static dev.doorstep.matching.MatchingState.SEARCHING;
import static org.assertj.core.api.Assertions.assertThat;

/** How people look at requests before professionals are asked. */
class ApprovalsTests extends RunningOwnRequest {

	private static final String LIST = "/console/approvals";

	@Autowired
	private Requests requests;

	@AfterEach
	void letEverythingPass() {
		this.jdbc.sql("delete from hold_policies").update();
	}

	@Test
	void supportLetsARequestGoOn() {
		var request = held();
		var support = signedIn(Role.SUPPORT);
		var page = support.open(LIST);
		assertThat(page.text()).contains(reference(request), "Every new request waits")
			.doesNotContain("grace@home.example");
		var after = page.press("Let it go on");
		assertThat(after.text()).contains("professionals are asked now");
		soon(() -> assertThat(whoIs(OFFERED, request)).hasSize(1));
		assertThat(entries(request)).containsExactly("request_approved everybody");
	}

	@Test
	void supportRefusesAndTheHomeownerReadsWhy() {
		var request = held();
		var page = signedIn(Role.SUPPORT).open(LIST);
		var path = LIST + "/" + reference(request) + "/refuse";
		var empty = page.browser().post(path, Map.of("reason", " "));
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.errors()).containsExactly("Tell the homeowner why, in at most 500 characters");
		page.browser().post(path, Map.of("reason", "This looks like an advertisement"));
		assertThat(state(request)).isEqualTo(REFUSED);
		assertThat(entries(request)).containsExactly("request_refused This looks like an advertisement");
		var letter = Postbox.lettersTo(this.jdbc, this.homeowner).getLast();
		assertThat(letter.subject()).contains("We do not pass on your request");
		assertThat(letter.text()).contains("This looks like an advertisement");
		assertThat(open().text()).contains("We do not pass this request on", "This looks like an advertisement");
	}

	@Test
	void whoIsTooLateReadsWhatHappened() {
		var request = held();
		var support = signedIn(Role.SUPPORT);
		support.open(LIST);
		open().browser().post("/my/close", Map.of("reason", "other"));
		var path = LIST + "/" + reference(request);
		for (var action : List.of("/approve", "/refuse")) {
			var answer = support.post(path + action, Map.of("reason", "Too late"));
			assertThat(answer.status()).isEqualTo(409);
			assertThat(answer.text()).contains(reference(request) + " does not wait any more");
		}
		assertThat(entries(request)).isEmpty();
	}

	@Test
	void whatCannotBePlacedCannotBeLetGoOn() {
		var request = submit(new Job(null, null, "Build a tree house"), When.FLEXIBLE);
		soon(() -> assertThat(state(request)).isEqualTo(HELD));
		var page = signedIn(Role.SUPPORT).open(LIST);
		assertThat(page.text()).contains("No trade or place that we know").doesNotContain("Let it go on");
		var answer = page.browser().post(LIST + "/" + reference(request) + "/approve", Map.of());
		assertThat(answer.status()).isEqualTo(409);
	}

	@Test
	void adminsSayWhichRequestsWaitAndThatIsWrittenDown() {
		var admin = signedIn(Role.ADMIN);
		admin.open(LIST);
		var parcel = Parcel.of(Map.of("policies", "everybody")).with("policies", "emergency");
		assertThat(admin.post(LIST + "/policies", parcel).status()).isEqualTo(303);
		assertThat(admin.open(LIST).document().select("input[name=policies][checked]").eachAttr("value"))
			.containsExactly("emergency", "everybody");
		plumbers(1);
		var urgent = submit(When.EMERGENCY);
		var other = submit(When.FLEXIBLE);
		soon(() -> assertThat(state(other)).isEqualTo(HELD));
		soon(() -> assertThat(whoIs(OFFERED, urgent)).hasSize(1));
		assertThat(state(urgent)).isEqualTo(SEARCHING);
		assertThat(this.jdbc.sql("""
				select after from audit_entry where action = 'hold_policies_changed' order by id desc limit 1
				""").query(String.class).single()).isEqualTo("emergency\neverybody");
	}

	@Test
	void knownHomeownersAndKnownJobsAreTakenFromWhatWentOn() {
		plumbers(1);
		var first = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(OFFERED, first)).hasSize(1));
		for (var policy : List.of("new-job", "known-homeowner", "everybody")) {
			this.jdbc.sql("insert into hold_policies (policy) values (:policy)").param("policy", policy).update();
		}
		var known = submit("grace@home.example", new Job("plumbing", null, "Something"), When.FLEXIBLE, null);
		soon(() -> assertThat(this.matchings.find(known).orElseThrow().reason()).isEqualTo("new-job"));
		close(first);
		var again = submit("grace@home.example", new Job("plumbing", "fix-leaking-faucet", null), When.FLEXIBLE, null);
		soon(() -> assertThat(this.matchings.find(again).orElseThrow().cleared()).isTrue());
	}

	private void close(UUID request) {
		this.jdbc.sql("update matchings set state = 'closed', due_at = null where request_id = :request")
			.param("request", request)
			.update();
	}

	@Test
	void everybodyKeepsToTheirRole() {
		var request = held();
		var path = LIST + "/" + reference(request) + "/approve";
		var admin = signedIn(Role.ADMIN);
		assertThat(admin.open(LIST).text()).contains(reference(request)).doesNotContain("Let it go on");
		assertThat(admin.post(path, Map.of()).status()).isEqualTo(403);
		var support = signedIn(Role.SUPPORT);
		assertThat(support.open(LIST).text()).doesNotContain("Use these rules");
		assertThat(support.post(LIST + "/policies", Map.of()).status()).isEqualTo(403);
		assertThat(signedIn(Role.ANALYST).get(LIST).status()).isEqualTo(403);
		assertThat(state(request)).isEqualTo(HELD);
	}

	private UUID held() {
		plumbers(1);
		this.jdbc.sql("insert into hold_policies (policy) values ('everybody')").update();
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(state(request)).isEqualTo(HELD));
		return request;
	}

	private List<String> entries(UUID request) {
		return this.jdbc.sql("select action || ' ' || reason from audit_entry where subject = :reference order by id")
			.param("reference", reference(request))
			.query(String.class)
			.list();
	}

	private String reference(UUID request) {
		return this.requests.brief(request).orElseThrow().reference();
	}

	private Browser signedIn(Role role) {
		return Admin.signedIn(new Browser(this.port), this.jdbc, role).browser();
	}

}

package dev.doorstep.matching;

import java.util.UUID;

import dev.doorstep.accounts.Role;
import dev.doorstep.pros.Around;
import dev.doorstep.pros.ProState;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What support can tell about whom a request is offered to. */
class WhyPageTests extends RunningMatching {

	@LocalServerPort
	int port;

	@Test
	void tellsWhyTheseAndWhyNotThem() {
		this.pros.change(plumber("Pipes", Around.spot(ProLab.MISSION, 5)), ProState.APPLIED);
		var grace = plumber("Valves", Around.spot(ProLab.MISSION, 5));
		plumber("Distant", Around.spot(ProLab.SACRAMENTO, 5));
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(InvitationState.OFFERED, request)).containsExactly(grace));
		var support = Admin.signedIn(new Browser(this.port), this.jdbc, Role.SUPPORT).browser();
		var path = "/console/requests/" + reference(request) + "/professionals";
		var page = support.open(path);
		assertThat(page.text("[aria-labelledby=asked]")).contains("Valves");
		assertThat(page.text("[aria-label=Pipes]")).contains("✗ Not verified yet", "✓ Comes there, 0 km");
		assertThat(page.text("[aria-label=Valves]")).contains("✗ Has been asked already");
		assertThat(page.document().select("[aria-label=Distant]")).isEmpty();
		var alone = support.open(path + "?email=distant@pros.example");
		assertThat(alone.text("[aria-label=Distant]")).contains("✗ Does not come there");
		assertThat(page.html()).doesNotContain("grace@home.example").doesNotContain("555-0199");
	}

	private String reference(UUID request) {
		return this.jdbc.sql("select reference from requests where id = :id")
			.param("id", request)
			.query(String.class)
			.single();
	}

}

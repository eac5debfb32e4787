package dev.doorstep.matching;

import java.util.Map;
import java.util.UUID;

import dev.doorstep.pros.Around;
import dev.doorstep.requests.facts.Urgency.When;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Postbox;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose picture a homeowner sees. */
class SuitorPhotoTests extends RunningMatching {

	@LocalServerPort
	private int port;

	@Test
	void homeownersSeeTheFacesOfThoseWhoAreInterestedAndNobodyElseDoes() {
		var ada = plumber("Pipes", Around.spot(ProLab.MISSION, 5));
		var photo = picture(ada);
		var request = submit(When.FLEXIBLE);
		soon(() -> assertThat(whoIs(InvitationState.OFFERED, request)).containsExactly(ada));
		var invitation = invitation(request, ada).id();
		var path = "/my/professionals/" + invitation + "/photos/" + photo;
		var homeowner = homeowner();
		assertThat(homeowner.get(path).status()).isEqualTo(404);

		this.responses.showInterest(invitation, ada, "Tomorrow");
		assertThat(homeowner.open("/my").document().select("img.portrait").attr("src")).isEqualTo(path);
		assertThat(homeowner.get(path).header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(new Browser(this.port).get(path).status()).isEqualTo(404);
	}

	private UUID picture(UUID pro) {
		return this.jdbc.sql("""
				with drawn as (
					insert into photo (album, place, width, height, thumbnail, full_size)
					values (:pro, 1, 1, 1, 'x', 'x') returning id)
				update pros set photo = drawn.id from drawn where pros.id = :pro returning photo
				""").param("pro", pro).query(UUID.class).single();
	}

	private Browser homeowner() {
		var letter = Postbox.lettersTo(this.jdbc, "grace@home.example").getLast().text();
		var link = letter.substring(letter.indexOf("/my/"), letter.indexOf("/my/") + 47);
		var browser = new Browser(this.port);
		browser.post(link, Map.of());
		return browser;
	}

}

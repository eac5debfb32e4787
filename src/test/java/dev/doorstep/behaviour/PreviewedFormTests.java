package dev.doorstep.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.flags.Preview;
import dev.doorstep.flags.Previews;
import dev.doorstep.flags.Revisions;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that is only tried: walked to its end, it leaves nothing behind. */
class PreviewedFormTests extends RunningDoorstep {

	@Autowired
	Previews previews;

	@Autowired
	Revisions revisions;

	@Test
	void endsWithoutARequestAndWithoutAMail() {
		var email = someAddress();
		var counted = counted();
		var ada = previewing(Map.of(), List.of()).describesTheWholeJob(email).submits();

		assertThat(ada.page().address()).isEqualTo("/request/previewed");
		assertThat(ada.page().heading()).isEqualTo("That was a preview");
		assertThat(counted()).isEqualTo(counted);
		assertThat(lettersTo(email)).isEmpty();
		assertThat(ada.presses("Try it once more").page().text()).contains("What do you need done?");
	}

	@Test
	void mailsNoLinkToGoOnLater() {
		var email = someAddress();
		var ada = previewing(Map.of(), List.of()).describesALeakingFaucet()
			.presses("Save and continue later")
			.answers(Map.of("email", email));

		assertThat(ada.page().address()).isEqualTo("/request/previewed");
		assertThat(lettersTo(email)).isEmpty();
	}

	@Test
	void showsSwitchesAndOrderThatNobodyHasPublished() {
		var order = List.of("jobtype", "questions", "contact", "location", "urgency", "home", "description");
		var ada = previewing(Map.of("step.urgency", "off"), order).describesALeakingFaucet()
			.canBeReachedAt("Ada", someAddress())
			.livesAt("12 Elm Street");

		assertThat(ada.page().address()).isEqualTo("/request/home");
		assertThat(ada.page().text(".banner")).contains("changes to revision", "not published");
		assertThat(homeowner().describesALeakingFaucet().livesAt("12 Elm Street").page().address())
			.isEqualTo("/request/urgency");
	}

	@Test
	void leavesTheDraftAloneThatTheSameBrowserHolds() {
		var ada = homeowner().describesALeakingFaucet().livesAt("12 Elm Street");
		begin(ada, Map.of(), List.of());
		assertThat(ada.opens("/request").page().text()).contains("What do you need done?");

		ada.presses("End the preview");

		assertThat(ada.opens("/request/urgency").page().address()).isEqualTo("/request/urgency");
	}

	@Test
	void isLinkedFromThePlanWithAllThatThePlanChanges() {
		var admin = browser();
		Admin.signedIn(admin, this.jdbc, Role.ADMIN);
		var plan = admin.open("/console/steps").press("When").press("Move up: The home");
		var link = plan.document().selectFirst("a[href^=/preview/]").attr("href");

		var look = browser().get(link);
		assertThat(look.text()).contains("When", "In this order").doesNotContain("step.urgency");
		var ada = new Homeowner(look.browser());
		look.press("Begin the preview");
		ada.describesALeakingFaucet().livesAt("12 Elm Street");

		assertThat(ada.page().address()).isEqualTo("/request/home");
	}

	@Test
	void isWalkedBesideThePlanAndKeptNowhere() {
		var admin = browser();
		Admin.signedIn(admin, this.jdbc, Role.ADMIN);
		var plan = admin.open("/console/steps").press("Details").press("Move up: Contact");
		var before = contentsBesideSessions();
		var page = admin.get(plan.document().selectFirst("iframe").attr("src"));
		assertThat(page.heading()).isEqualTo("What do you need done?");
		assertThat(continued(page).status()).isEqualTo(422);

		page = continued(continued(inOwnWords(page).fill("words", "Paint my fence")).fill("zip", "94110"));
		assertThat(page.heading()).isEqualTo("How soon do you need it?");
		page = continued(page.fill("when", "this-week"));
		page = continued(page.fill("kind", "house").fill("tenure", "own"));
		assertThat(page.heading()).isEqualTo("How can we reach you?");
		page = continued(page.fill("name", "Ada").fill("email", someAddress()).fill("channel", "email"));
		assertThat(page.heading()).isEqualTo("Describe the job in your own words");
		assertThat(continued(page).heading()).isEqualTo("That was a preview");
		assertThat(contentsBesideSessions()).isEqualTo(before);
	}

	@Test
	void remembersBesideThePlanWhatWasAnsweredBefore() {
		var admin = browser();
		Admin.signedIn(admin, this.jdbc, Role.ADMIN);
		var frame = admin.open("/console/steps").document().selectFirst("iframe").attr("src");
		var first = admin.get(frame);
		var second = continued(inOwnWords(first).fill("words", "Paint my fence"));
		var third = continued(second.fill("zip", "94110"));

		var back = admin.get(third.document().selectFirst(".back-link").attr("href"));
		assertThat(back.document().selectFirst("[name=zip]").attr("value")).isEqualTo("94110");
		var start = admin.get(back.document().selectFirst(".back-link").attr("href"));
		assertThat(start.document().selectFirst("[name=words]").text()).isEqualTo("Paint my fence");
		admin.get(start.address() + "?q=leaking");
		assertThat(admin.get(back.address()).document().selectFirst("[name=zip]").attr("value")).isEqualTo("94110");

		var moved = admin.open("/console/steps").press("When").document().selectFirst("iframe").attr("src");
		var location = admin.get(moved.replaceFirst("/[a-z]+$", "/location"));
		assertThat(location.document().selectFirst("[name=zip]").attr("value")).isEqualTo("94110");
	}

	/** A session notes when it was used last. */
	private Map<String, String> contentsBesideSessions() {
		var contents = contents();
		contents.remove("spring_session");
		return contents;
	}

	private static Page inOwnWords(Page page) {
		var link = page.document().selectFirst(".browse-other a").attr("href");
		return page.browser().get(page.address() + link);
	}

	private static Page continued(Page page) {
		return page.send("Continue");
	}

	private Homeowner previewing(Map<String, String> overrides, List<String> order) {
		return begin(homeowner(), overrides, order);
	}

	private Homeowner begin(Homeowner homeowner, Map<String, String> overrides, List<String> order) {
		var until = Instant.now().plus(Duration.ofHours(1));
		var preview = new Preview(this.revisions.current().number(), overrides, order, until);
		homeowner.opens(this.previews.path(preview)).presses("Begin the preview");
		return homeowner;
	}

	/** Everything that counts, in a test or on a report. */
	private List<Integer> counted() {
		return List.of(count("requests"), count("outgoing_mail"), count("analytics_event"),
				count("drafts where not preview"));
	}

}

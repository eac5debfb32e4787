package dev.doorstep.behaviour;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.doorstep.mail.Letter;
import dev.doorstep.testing.Homeowner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A mailed link opens a draft elsewhere, when a person presses its button. */
@ExtendWith(OutputCaptureExtension.class)
class ResumeTests extends RunningDoorstep {

	private static final Pattern LINK = Pattern.compile("/resume/([A-Za-z0-9_-]{43})");

	static String tokenIn(Letter letter) {
		var link = LINK.matcher(letter.text());
		assertThat(link.find()).as(letter.text()).isTrue();
		return link.group(1);
	}

	private String linkFor(Homeowner ada, String email) {
		ada.browser().open("/request/later").fill("Email", email).press();
		return "/resume/" + tokenIn(lettersTo(email).getLast());
	}

	@Test
	void opensTheDraftInAnotherBrowserAsOftenAsNeeded() {
		var link = linkFor(homeowner().describesALeakingFaucet(), someAddress());
		for (int visit = 0; visit < 2; visit++) {
			var phone = browser();
			var page = phone.open(link);
			assertThat(page.heading()).isEqualTo("Continue your request");
			assertThat(page.text()).contains("Fix a leaking faucet");
			assertThat(page.press().address()).isEqualTo("/request/location");
		}
	}

	@Test
	void aScannerThatOnlyLooksOpensNothing() {
		var email = someAddress();
		var link = linkFor(homeowner().describesALeakingFaucet(), email);
		var before = contents();
		for (var look : List.of(browser().head(link), browser().get(link), browser().get(link))) {
			assertThat(look.status()).isEqualTo(200);
			assertThat(look.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("draft"));
			assertThat(look.header("Referrer-Policy")).isEqualTo("no-referrer");
		}
		assertThat(contents()).isEqualTo(before);
		assertThat(browser().open(link).press().address()).isEqualTo("/request/location");
	}

	@Test
	void theBrowserThatAskedStaysAsItIs() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var link = linkFor(ada, someAddress());
		var token = ada.browser().cookies().get("__Host-draft");
		var review = ada.browser().open(link).press();
		assertThat(review.address()).isEqualTo("/request/review");
		assertThat(review.text()).contains("12 Valencia Street");
		assertThat(ada.browser().cookies().get("__Host-draft")).isEqualTo(token);
	}

	@Test
	void endsWithTheSubmit() {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var link = linkFor(ada, someAddress());
		var open = browser().open(link);
		ada.submits();
		assertGone(link);
		assertThat(open.press().status()).isEqualTo(410);
	}

	@Test
	void endsWithItsTime() {
		var email = someAddress();
		var link = linkFor(homeowner().describesALeakingFaucet(), email);
		this.jdbc.sql("update draft_links set expires_at = now() - interval '1 second' where mailed_to = :to")
			.param("to", email)
			.update();
		assertGone(link);
	}

	@Test
	void oneThatNeverWasLooksTheSame() {
		assertGone("/resume/" + "A".repeat(43));
		assertGone("/resume/short");
	}

	private void assertGone(String link) {
		var stranger = browser();
		for (var page : List.of(stranger.get(link), stranger.post(link, Map.of()))) {
			assertThat(page.status()).isEqualTo(410);
			assertThat(page.isOurs()).isTrue();
			assertThat(page.heading()).isEqualTo("This link is no longer good");
			assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
		}
	}

	@Test
	void twoPressesOfTheButtonAreFine() throws Exception {
		var link = linkFor(homeowner().describesALeakingFaucet(), someAddress());
		var page = browser().open(link);
		assertThat(SubmitTests.atOnce(4, page::press))
			.allSatisfy(end -> assertThat(end.address()).isEqualTo("/request/location"));
	}

	@Test
	void secretsStayOutOfTheLog(CapturedOutput output) {
		var ada = homeowner().describesTheWholeJob(someAddress());
		var link = linkFor(ada, someAddress());
		var phone = browser();
		phone.open(link).press();
		assertGone("/resume/" + "B".repeat(43));
		assertThat(output).doesNotContain(link.substring("/resume/".length()), "B".repeat(43),
				phone.cookies().get("__Host-draft"), ada.browser().cookies().get("__Host-draft"));
	}

	@Test
	void anAddressThatCannotGetMailIsRefused() {
		var ada = homeowner().describesALeakingFaucet();
		var page = ada.browser().open("/request/later").fill("Email", "ada@nowhere").send();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter an email address like name@example.com");
		assertThat(page.value("Email")).isEqualTo("ada@nowhere");
	}

}

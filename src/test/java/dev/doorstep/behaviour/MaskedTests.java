package dev.doorstep.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever comes by a forwarded link sees the job, but not whose it is, until a code
 * mailed to the owner is typed.
 */
class MaskedTests extends RunningDoorstep {

	private static final List<String> CANARIES = List.of("Canaria", "Quill", "77 Wharf", "5550132", "555-0132",
			"under the mat");

	String email;

	Homeowner owner;

	Browser phone;

	List<String> seen;

	@BeforeEach
	void openTheLinkOnAPhone() {
		this.email = "quill-" + UUID.randomUUID() + "@canary.example";
		this.owner = homeowner().describesALeakingFaucet()
			.livesAt("77 Wharf Lane")
			.needsItThisWeek()
			.ownsAHouse("The key is under the mat")
			.says("It drips all night")
			.answers(Map.of("name", "Canaria Quill", "email", this.email, "phone", "415 555 0132", "channel", "text"));
		this.owner.browser().open("/request/later").press();
		this.phone = browser();
		this.seen = new ArrayList<>();
		look(this.phone.open("/resume/" + ResumeTests.tokenIn(lettersTo(this.email).getFirst())).press());
	}

	private Page look(Page page) {
		this.seen.add(page.headers().map() + page.html());
		return page;
	}

	private void assertNothingPersonalSeen() {
		assertThat(this.seen).isNotEmpty().allSatisfy(page -> {
			assertThat(page).doesNotContainIgnoringCase(this.email).doesNotContainIgnoringCase("canary.example");
			CANARIES.forEach(canary -> assertThat(page).doesNotContainIgnoringCase(canary));
		});
	}

	@Test
	void noPageShowsWhoseItIs() {
		for (var step : Routes.STEPS) {
			look(this.phone.open("/request/" + step));
			look(this.phone.open("/request/" + step + "?from=review&check"));
		}
		for (var path : List.of("/request", "/request/review", "/request/later", "/request/later/sent",
				"/request/unlock", "/request/continue", "/request/jobtype?q=tap", "/request/location?zip=94110")) {
			look(this.phone.open(path));
		}
		assertNothingPersonalSeen();
		assertThat(this.phone.open("/request/review").text()).contains("It drips all night", "Hidden in this browser");
	}

	@Test
	void noAnswerToAPostShowsItEither() {
		look(this.phone.open("/request/contact").send());
		look(this.phone.open("/request/location").fill("zip", "00000").send());
		look(this.phone.open("/request/later").fill("Email", "nobody").send());
		var page = this.phone.open("/request/contact");
		this.phone.cookies().lose("__Host-csrf");
		look(page.send());
		look(this.phone.open("/request/review").send());
		look(this.phone.open("/request/review").fill("consent", "yes").press());
		look(this.phone.open("/request/done"));
		look(this.phone.open("/request"));
		assertNothingPersonalSeen();
	}

	@Test
	void theMailedCodeShowsIt() {
		var review = unlock(codeSent());
		assertThat(review.address()).isEqualTo("/request/review");
		assertThat(review.text()).contains("Canaria Quill", this.email, "77 Wharf Lane", "The key is under the mat");
		assertThat(this.phone.open("/request/contact").value("name")).isEqualTo("Canaria Quill");
	}

	@Test
	void fiveWrongCodesEndTheRightOneToo() {
		var code = codeSent();
		var wrong = code.equals("000000") ? "000001" : "000000";
		for (int tries = 0; tries < 5; tries++) {
			var refused = look(unlock(wrong));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.errors()).hasSize(1);
		}
		assertThat(look(unlock(code)).status()).isEqualTo(422);
		assertNothingPersonalSeen();
		assertThat(unlock(codeSent()).text()).contains("Canaria Quill");
	}

	@Test
	void aCodeEndsWithItsTime() {
		var code = codeSent();
		this.jdbc.sql("update draft_keys set code_expires_at = now() - interval '1 second' where opened_by = :to")
			.param("to", this.email)
			.update();
		assertThat(unlock(code).status()).isEqualTo(422);
	}

	@Test
	void aCodeIsGoodOnlyInTheBrowserThatAskedForIt() {
		var code = codeSent();
		var other = browser();
		other.open("/resume/" + ResumeTests.tokenIn(lettersTo(this.email).getFirst())).press();
		assertThat(other.open("/request/unlock").fill("Code", code).press("Show my details").status()).isEqualTo(422);
	}

	@Test
	void aLinkMailedOnFromHereAsksTheSameOwnerForProof() {
		var strangers = someAddress();
		this.phone.open("/request/later").fill("Email", strangers).press();
		var third = browser();
		third.open("/resume/" + ResumeTests.tokenIn(lettersTo(strangers).getFirst())).press();
		third.open("/request/review").press("Mail me a code to show them");
		assertThat(lettersTo(strangers)).hasSize(1);
		assertThat(lettersTo(this.email)).last()
			.satisfies(letter -> assertThat(letter.text()).containsPattern("\\d{6}"));
	}

	@Test
	void answeringAgainDoesNotDeleteWhatIsHidden() {
		this.phone.open("/request/location").fill("zip", "10001").press();
		this.phone.open("/request/home").fill("kind", "apartment").press();
		assertThat(answersOf(this.email)).contains("10001", "apartment", "77 Wharf Lane", "under the mat");
	}

	@Test
	void whatWasKeptUnfinishedStaysHiddenToo() {
		this.owner.browser()
			.open("/request/location")
			.fill("zip", "nowhere")
			.fill("street", "77 Wharf Road")
			.press("Save and continue later");
		look(this.phone.open("/request/location"));
		assertNothingPersonalSeen();
	}

	private String codeSent() {
		this.phone.open("/request/review").press("Mail me a code to show them");
		var code = Pattern.compile("\\b\\d{6}\\b").matcher(lettersTo(this.email).getLast().text());
		assertThat(code.find()).isTrue();
		return code.group();
	}

	private Page unlock(String code) {
		return this.phone.open("/request/unlock").fill("Code", code).press("Show my details");
	}

}

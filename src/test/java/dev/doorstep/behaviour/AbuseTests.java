package dev.doorstep.behaviour;

import java.util.Locale;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts are noticed and limited; nobody's request is dropped. */
@StrictDoorstep
class AbuseTests extends RunningDoorstep {

	@BeforeEach
	void forgetWhatWasSpent() {
		this.jdbc.sql("delete from spending").update();
	}

	private Homeowner aFinishedDraft() {
		return homeowner().looksForALeakingFaucet()
			.livesAt("12 Elm Street")
			.needsItThisWeek()
			.says("It drips")
			.canBeReachedAt("Ada", someAddress());
	}

	private String suspicion(String reference) {
		return this.jdbc.sql("select suspicion from requests where reference = :reference")
			.param("reference", reference)
			.query(String.class)
			.single();
	}

	@Test
	void aPersonIsNotSuspicious() {
		assertThat(suspicion(aFinishedDraft().submits().reference())).isEmpty();
	}

	@Test
	void whoFillsInTheHiddenFieldIsMarkedNotDropped() {
		var ada = aFinishedDraft();
		ada.page().fill("contact_me_by_fax_only", "yes please");
		assertThat(suspicion(ada.submits().reference())).isEqualTo("honeypot");
	}

	@Test
	void whoMadeTheFormUpIsMarkedNotDropped() {
		var ada = aFinishedDraft();
		ada.page().fill("_t", "made up");
		assertThat(suspicion(ada.submits().reference())).isEqualTo("no-seal");
	}

	@Test
	void tooManyRequestsHaveToWaitAndKeepTheirAnswers() {
		for (int sent = 0; sent < 6; sent++) {
			assertThat(aFinishedDraft().submits().reference()).isNotBlank();
		}
		var ada = aFinishedDraft();
		var review = ada.page().fill("consent", "yes");
		assertHasToWait(review.send());
		assertThat(ada.opens("/request/review").page().text()).contains("12 Elm Street");
		forgetWhatWasSpent();
		assertThat(review.press().address()).isEqualTo("/request/done");
	}

	@Test
	void pressingAgainAfterTheLastOneAllowedShowsItsConfirmation() {
		Page review = null;
		for (int sent = 0; sent < 6; sent++) {
			var ada = aFinishedDraft();
			review = ada.page().fill("consent", "yes");
			ada.submits();
		}
		assertThat(review.press().address()).isEqualTo("/request/done");
	}

	@Test
	void tooManyLinksHaveToWait() {
		var ada = aFinishedDraft();
		for (int sent = 0; sent < 5; sent++) {
			assertThat(asksForALink(ada, someAddress()).status()).isEqualTo(303);
		}
		assertHasToWait(asksForALink(ada, someAddress()));
	}

	@Test
	void oneAddressGetsThreeLinksAtMostWhoeverAsks() {
		var email = someAddress();
		for (int sent = 0; sent < 3; sent++) {
			assertThat(asksForALink(aFinishedDraft(), email).status()).isEqualTo(303);
		}
		assertHasToWait(asksForALink(aFinishedDraft(), email.toUpperCase(Locale.ROOT)));
		assertThat(lettersTo(email)).hasSize(3);
	}

	private static Page asksForALink(Homeowner ada, String email) {
		return ada.browser().open("/request/later").fill("Email", email).send();
	}

	@Test
	void tooManyUploadsHaveToWait() {
		var ada = aFinishedDraft();
		for (int sent = 0; sent < 2; sent++) {
			assertThat(uploads(ada).status()).isEqualTo(422);
		}
		assertHasToWait(uploads(ada));
		assertThat(ada.opens("/request/review").page().text()).contains("It drips");
	}

	private static Page uploads(Homeowner ada) {
		return ada.browser()
			.post("/request/description",
					new Parcel().with("stay", "upload").withFile("files", "a.jpg", new byte[] { 1 }));
	}

	@Test
	void tooManyPasswordsFromOneAddressHaveToWaitWhoeverTheyAreFor() {
		for (int tried = 0; tried < 4; tried++) {
			assertThat(triesToSignIn(browser(), someAddress()).status()).isEqualTo(422);
		}
		assertHasToWait(triesToSignIn(browser(), someAddress()));
		var grace = Admin.known(browser(), this.jdbc, Role.ADMIN);
		assertHasToWait(grace.givesPassword());
		forgetWhatWasSpent();
		assertThat(grace.signsIn().heading()).isEqualTo("Your account");
	}

	private static Page triesToSignIn(Browser browser, String email) {
		return browser.open("/sign-in").fill("email", email).fill("password", "four quite ordinary words").send();
	}

	@Test
	void aSenderCannotChangeWhoItIs() {
		for (int sent = 0; sent < 2; sent++) {
			uploads(aFinishedDraft());
		}
		var ada = aFinishedDraft();
		ada.browser()
			.saying("X-Forwarded-For", "198.51.100.7")
			.saying("Forwarded", "for=198.51.100.7")
			.saying("X-Real-IP", "198.51.100.7");
		assertHasToWait(uploads(ada));
	}

	private static void assertHasToWait(Page page) {
		assertThat(page.status()).isEqualTo(429);
		assertThat(page.isOurs()).isTrue();
		assertThat(page.heading()).isEqualTo("That’s a little too often");
		assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 3600);
	}

}

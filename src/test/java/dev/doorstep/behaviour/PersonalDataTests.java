package dev.doorstep.behaviour;

import java.util.Locale;
import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who in the console sees who and where a homeowner is, and what is written down. */
class PersonalDataTests extends RunningDoorstep {

	String email;

	String reference;

	@BeforeEach
	void sendARequest() {
		this.email = someAddress();
		this.reference = homeowner().describesTheWholeJob(this.email).submits().reference();
	}

	@Test
	void aRequestIsFoundByWhatPeopleKnowOfIt() {
		var analyst = signedIn(Role.ANALYST);

		for (var search : new String[] { this.reference, this.reference.toLowerCase(Locale.ROOT).replace("-", " "),
				"94110", "leaking+faucet" }) {
			var page = analyst.open("/console/requests?q=" + search.replace(" ", "+"));
			assertThat(page.text("table")).as(search).contains(this.reference, "94110");
		}
		assertThat(analyst.open("/console/requests?q=00000").text("table")).isEmpty();
		assertThat(analyst.open("/console/requests?revision=999").text("table")).isEmpty();
	}

	@Test
	void nobodySeesPersonalDataByLooking() {
		for (var role : Role.values()) {
			var page = signedIn(role).open("/console/requests/" + this.reference);
			assertThat(page.text()).as(role.name()).contains("Kitchen sink").doesNotContain(this.email, "12 Valencia");
		}
	}

	@Test
	void supportHasItShownAndThatIsWrittenDown() {
		var page = signedIn(Role.SUPPORT).open("/console/requests/" + this.reference).press("Show personal data");

		assertThat(page.text()).contains(this.email, "12 Valencia Street");
		assertThat(looksAt(this.reference)).isEqualTo(1);
	}

	@Test
	void othersCannotHaveItShown() {
		for (var role : new Role[] { Role.ADMIN, Role.ANALYST }) {
			var browser = signedIn(role);
			assertThat(browser.open("/console/requests/" + this.reference).text()).doesNotContain("Show personal data");
			var answer = browser.post("/console/requests/" + this.reference, Map.of());
			assertThat(answer.status()).isEqualTo(403);
		}
		assertThat(looksAt(this.reference)).isZero();
	}

	@Test
	void aDraftIsGuardedLikeARequest() {
		var mail = someAddress();
		homeowner().describesTheWholeJob(mail);
		var id = this.jdbc.sql("select id from drafts where answers::text like :mail")
			.param("mail", "%" + mail + "%")
			.query(String.class)
			.single();

		assertThat(signedIn(Role.ANALYST).open("/console/drafts/" + id).text()).contains("Kitchen sink")
			.doesNotContain(mail, "Ring twice");
		var whole = signedIn(Role.SUPPORT).open("/console/drafts/" + id).press("Show personal data");
		assertThat(whole.text()).contains(mail, "Ring twice");
		assertThat(looksAt("draft " + id)).isEqualTo(1);
	}

	@Test
	void draftsAreListedByWhereTheyWait() {
		homeowner().describesALeakingFaucet();
		var page = signedIn(Role.ANALYST).open("/console/drafts?state=open&q=fix-leaking-faucet");

		assertThat(page.text("table")).contains("Where");
		assertThat(page.text("main")).contains("Open drafts by revision");
	}

	@Test
	void draftsAreFoundByTheDayTheyWereTouchedWhereTheViewerLives() {
		var mail = someAddress();
		homeowner().describesTheWholeJob(mail);
		this.jdbc.sql("""
				update drafts set touched_at = '2026-03-06T01:30:00Z', started_at = '2026-03-06T01:00:00Z'
				where answers::text like :mail""").param("mail", "%" + mail + "%").update();
		var analyst = signedIn(Role.ANALYST);
		analyst.cookies().put("zone", "America/Los_Angeles");

		assertThat(found(analyst, "from=2026-03-05&to=2026-03-05")).isOne();
		assertThat(found(analyst, "from=2026-03-05&to=2026-03-05&state=open&q=ca")).isOne();
		assertThat(found(analyst, "from=2026-03-05&to=2026-03-05&state=sent")).isZero();
		assertThat(found(analyst, "from=2026-03-05&to=2026-03-05&q=ny")).isZero();
		assertThat(found(analyst, "from=2026-03-06&to=2026-03-06")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/drafts", "/console/requests" })
	void aDayNobodyCanReadIsSaid(String list) {
		var page = signedIn(Role.ANALYST).get(list + "?from=yesterday");

		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter a day like 3/6/2026.");
		assertThat(page.document().select("#from").val()).isEqualTo("yesterday");
	}

	private static int found(Browser browser, String query) {
		return browser.open("/console/drafts?" + query).document().select("tbody tr").size();
	}

	@Test
	void theOverviewCountsTheDay() {
		var page = signedIn(Role.ANALYST).open("/console");

		assertThat(page.text(".figures")).contains("Began a request today", "Of them, have sent it", "by now last");
	}

	private int looksAt(String subject) {
		return this.jdbc.sql("select count(*) from audit_entry where action = 'sensitive_read' and subject = :subject")
			.param("subject", subject)
			.query(Integer.class)
			.single();
	}

	private Browser signedIn(Role role) {
		var browser = browser();
		Admin.signedIn(browser, this.jdbc, role);
		return browser;
	}

}

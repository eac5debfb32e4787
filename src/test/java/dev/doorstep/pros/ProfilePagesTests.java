package dev.doorstep.pros;

import java.util.List;
import java.util.Map;

import dev.doorstep.accounts.Role;
import dev.doorstep.photos.TestPictures;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Page;
import dev.doorstep.testing.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How professionals change what they have told us of themselves. */
class ProfilePagesTests extends RunningProfile {

	static final String HERE = "37.7486 N";

	@Test
	void theyReadWhatTheyHaveToldUs() {
		assertThat(this.browser.open("/pro").document().select("a[href=/pro/profile]")).isNotEmpty();
		var page = this.browser.open(PROFILE);
		assertThat(page.heading()).isEqualTo("Your profile");
		assertThat(page.text("[aria-labelledby=card-company]")).contains("Pipes", "Ada", "English");
		assertThat(page.text("[aria-labelledby=card-work]")).contains("Plumbing");
		assertThat(page.text("[aria-labelledby=card-area]")).contains("San Francisco 94110", "25 miles");
		assertThat(page.text("[aria-labelledby=card-hours]")).contains("Friday: 8:00", "5:00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/company", "/work", "/jobs", "/area", "/hours", "/days-off" })
	void whoeverIsNotSignedInIsLedToTheDoor(String part) {
		assertThat(new Browser(this.port).get(PROFILE + part).location()).isEqualTo("/pro/sign-in");
	}

	@Test
	void theySayWhoTheyAre() {
		var page = open("company").fill("company", "Pipes & Co")
			.fill("languages", "es")
			.fill("licence", "LIC-2")
			.press();
		assertThat(page.notice()).isEqualTo("Saved.");
		assertThat(page.text("[aria-labelledby=card-company]")).contains("Pipes & Co", "English", "Spanish", "LIC-2");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		var page = open("company").fill("company", "").fill("phone", "12").fill("about", "Says hello").press();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.title()).startsWith("Error:");
		assertThat(page.errors()).containsExactly("Enter the name of your company",
				"Enter a phone number with ten digits");
		assertThat(page.value("about")).isEqualTo("Says hello");
		assertThat(page.value("phone")).isEqualTo("12");
	}

	@Test
	void whoIsVerifiedStaysSoAndSupportSeesWhatTheyChanged() {
		this.pros.change(this.ada, ProState.VERIFIED);
		open("company").fill("company", "Valves").fill("licence", "LIC-2").press();
		assertThat(this.pros.state(this.ada)).isEqualTo(ProState.VERIFIED);

		var support = Admin.signedIn(new Browser(this.port), this.jdbc, Role.SUPPORT).browser();
		var seen = support.open("/console/professionals/" + this.ada);
		assertThat(seen.text("[aria-labelledby=history]")).contains("Changed the company: Pipes → Valves",
				"Changed the license number: → LIC-2");
		assertThat(support.open("/console/professionals").text("tbody")).contains("Changed since");
		var again = seen.fill("reason", "Seen the new licence").press("Verify again");
		assertThat(again.text(".badges")).doesNotContain("Changed since");
		assertThat(support
			.post("/console/professionals/" + this.ada,
					Map.of("from", "VERIFIED", "to", "VERIFIED", "reason", "Once more"))
			.status()).isEqualTo(409);
	}

	@Test
	void whoIsNotVerifiedYetLeavesNoTraceOfChanges() {
		open("company").fill("company", "Valves").press();
		assertThat(this.jdbc.sql("select count(*) from pro_decisions").query(Integer.class).single()).isZero();
	}

	@Test
	void theyDoWholeTradesAndSingleJobs() {
		var jobs = open("work").fill("trades", "painting").press();
		assertThat(jobs.address()).isEqualTo(PROFILE + "/jobs");
		var saved = jobs.fill("jobs", "fix-leaking-faucet").press();
		assertThat(saved.text("[aria-labelledby=card-work]")).contains("Painting", "Plumbing", "leaking faucet");
		assertThat(covered()).containsExactlyInAnyOrder("painting", "plumbing");

		this.browser.post(PROFILE + "/work", Map.of("trades", "painting"));
		assertThat(covered()).containsExactly("painting");
		assertThat(this.jdbc.sql("select cardinality(job_types) from pros").query(Integer.class).single()).isZero();
	}

	@Test
	void withoutATradeNothingIsChanged() {
		var page = this.browser.post(PROFILE + "/work", Map.of());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Choose at least one trade");
		assertThat(covered()).containsExactly("plumbing");
	}

	@Test
	void theyComeToPlacesAroundThemOrToZipCodes() {
		open("area").fill("zip", "94607").fill("distance", "10").press();
		assertThat(reach()).isEqualTo("94607 16");
		open("area").fill("distance", "").fill("codes", "94110, 94607\n94110").press();
		assertThat(reach()).isEqualTo("94607 null");
		assertThat(this.jdbc.sql("select postal_code from pro_coverage").query(String.class).list())
			.containsExactlyInAnyOrder("94110", "94607");
	}

	@Test
	void whoComesNowhereIsAskedWhere() {
		assertThat(open("area").fill("distance", "").press().errors())
			.containsExactly("Enter how far you travel, or ZIP codes you come to");
		var page = open("area").fill("codes", "94110 00000 99999x").press();
		assertThat(page.errors()).containsExactly("We do not know these ZIP codes: 00000, 99999x");
		assertThat(page.value("codes")).isEqualTo("94110 00000 99999x");
	}

	@Test
	void theirPictureIsMadeSafeAndTheOldOneGoes() throws Exception {
		var first = upload(taken());
		assertThat(first.status()).isEqualTo(303);
		var shown = this.browser.open(PROFILE).document().select("img.portrait").attr("src");
		var picture = this.browser.get(shown);
		assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(picture.html()).doesNotContain("Exif").doesNotContain(HERE);

		upload(taken());
		assertThat(this.browser.get(shown).status()).isEqualTo(404);
		this.browser.open(PROFILE).press("Remove");
		assertThat(this.jdbc.sql("select count(*) from photo where album = :ada")
			.param("ada", this.ada)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatIsNoPictureIsRefusedWithTheReason() {
		var page = upload("hello".getBytes());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Choose a picture in JPEG or PNG format");
	}

	private Page upload(byte[] file) {
		return this.browser.post(PROFILE + "/photo", Parcel.of(Map.of()).withFile("files", "me.jpg", file));
	}

	/** A picture that says where it was taken. */
	private static byte[] taken() {
		return TestPictures.withSegment(TestPictures.jpeg(64, 32), TestPictures.EXIF, ("Exif\0\0" + HERE).getBytes());
	}

	private List<String> covered() {
		return this.jdbc.sql("select trade_id from pro_coverage").query(String.class).list();
	}

	private String reach() {
		return this.jdbc.sql("select postal_code || ' ' || coalesce(travel_km::text, 'null') from pros")
			.query(String.class)
			.single();
	}

}

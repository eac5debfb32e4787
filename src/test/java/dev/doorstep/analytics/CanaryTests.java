package dev.doorstep.analytics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that a homeowner types, or that their browser tells, is in any event. */
class CanaryTests extends RunningForwarding {

	private static final String NAME = "Zéphyrine Quillfeather";

	private static final String EMAIL = "rosebud.kane+xanadu@canary-mail.example";

	private static final String PHONE = "2025550147";

	private static final String STREET = "4711 Canarystreet";

	private static final String CITY = "Canaryville";

	private static final String WORDS = "Rebuild my marzipan gazebo";

	private static final String ACCESS = "Key under the obsidian gnome";

	private static final String DESCRIPTION = "Ask for cousin Wolfgangus";

	private static final String PHOTO = "my-passport-scan.jpg";

	private static final String QUERY = "queryalbatross";

	private static final String CAMPAIGN = "campaignpelican";

	private static final String REFERRER = "referrercormorant";

	private static final String AGENT = "AgentKingfisher";

	private static final String FIELD = "fieldnightjar";

	private static final List<String> CANARIES = List.of(NAME, "Quillfeather", EMAIL, "rosebud", PHONE,
			"(202) 555-0147", STREET, "Canarystreet", CITY, WORDS, "marzipan", ACCESS, "obsidian", DESCRIPTION,
			"Wolfgangus", PHOTO, "passport", QUERY, CAMPAIGN, REFERRER, AGENT, FIELD, "127.0.0.1");

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void noneIsInTheTableNorLeaves(boolean agrees) {
		var ada = new Homeowner(talkative());
		ada.opens("/request?utm_source=" + CAMPAIGN + "&ref=" + QUERY + "&q=" + QUERY);
		ada.presses(agrees ? "Yes, count me" : "No, don’t");
		walks(ada);
		assertThat(events(ada)).hasSizeGreaterThan(20)
			.extracting(EventRow::type)
			.contains("Validation Error Shown", "Step Changed", "Request Submitted");
		assertThat(kept()).contains(NAME, EMAIL, STREET, WORDS, ACCESS, DESCRIPTION);
		awaitForwarded();

		assertThat(leaving()).isNotEmpty().allSatisfy(CanaryTests::holdsNone);
		assertThat(tables()).isNotEmpty().allSatisfy(CanaryTests::holdsNone);
	}

	private Browser talkative() {
		return browser().saying("User-Agent", "Mozilla/5.0 (X11; Linux) Firefox/140.0 " + AGENT)
			.saying("Referer", "https://" + REFERRER + ".example/" + REFERRER + "?email=" + EMAIL);
	}

	/** Every page once with what it cannot take, and once as it should be. */
	private void walks(Homeowner ada) {
		ada.opens("/request?job=other&q=" + QUERY).answers(Map.of("job", "other", "words", "\u0001" + WORDS));
		ada.answers(Map.of("words", WORDS));
		ada.answers(Map.of("zip", CITY, "street", STREET)).answers(Map.of("zip", "94110", "street", STREET));
		ada.answers(Map.of("when", "on-date", "date", QUERY)).needsItThisWeek();
		ada.answers(Map.of("access", ACCESS)).ownsAHouse(ACCESS);
		ada.page().attach(PHOTO, new byte[] { 1, 2, 3 });
		ada.says(DESCRIPTION);
		ada.says(DESCRIPTION);
		ada.answers(Map.of("name", NAME, "email", "rosebud at home", "phone", PHONE))
			.answers(Map.of("name", NAME, "email", EMAIL, "phone", "(202) 555-0147", "channel", "email"));
		ada.browser().post("/request/location", Map.of("zip", "10001", "street", STREET));
		ada.browser().post("/request/questions", Map.of("answers[" + FIELD + "]", "\u0001"));
		ada.opens("/request/review?" + QUERY + "=" + EMAIL).presses("Send my request");
		ada.submits();
	}

	private String kept() {
		return this.jdbc.sql("""
				select string_agg(d::text, ' ') from drafts d where d::text like :address
				""").param("address", "%" + EMAIL + "%").query(String.class).single();
	}

	private static List<String> leaving() {
		return AMPLITUDE.requests()
			.stream()
			.map(request -> request.path() + new String(request.body(), StandardCharsets.UTF_8))
			.toList();
	}

	private List<String> tables() {
		return Stream.of("analytics_event", "analytics_held", "analytics_story", "analytics_sum", "analytics_consent")
			.flatMap(table -> this.jdbc.sql("select t::text from " + table + " t").query(String.class).list().stream())
			.toList();
	}

	private static void holdsNone(String text) {
		var lower = text.toLowerCase(Locale.ROOT);
		assertThat(CANARIES.stream().flatMap(CanaryTests::spellings).filter(lower::contains)).as(text).isEmpty();
	}

	/** As it is, as part of an address, and as JSON that knows ASCII alone. */
	private static Stream<String> spellings(String canary) {
		var encoded = URLEncoder.encode(canary, StandardCharsets.UTF_8);
		return Stream.of(canary, encoded, encoded.replace("+", "%20"), canary.replace("é", "\\u00e9"))
			.map(spelling -> spelling.toLowerCase(Locale.ROOT));
	}

	@Test
	void aCanaryWouldBeNoticed() {
		assertThat(spellings(EMAIL)).contains("rosebud.kane%2bxanadu%40canary-mail.example");
		assertThat(spellings(NAME)).contains("z\\u00e9phyrine quillfeather", "z%c3%a9phyrine%20quillfeather");
	}

}

package dev.doorstep.behaviour;

import java.util.UUID;

import dev.doorstep.testing.Browser;
import dev.doorstep.testing.Homeowner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known of a visitor when a draft begins, which is all that rules ask about
 * later.
 */
class TraitsTests extends RunningDoorstep {

	private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) Mobile/15E148 Safari";

	private static final String DESKTOP = "Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0.0.0 Safari/537.36";

	@Test
	void staysWhatItWasWhenTheDraftBegan() {
		var browser = browser().saying("User-Agent", PHONE).saying("Accept-Language", "es");
		browser.open("/?utm_source=Spring-Letter");
		var ada = new Homeowner(browser).describesALeakingFaucet();
		browser.saying("User-Agent", DESKTOP).saying("Accept-Language", "en");

		var street = UUID.randomUUID() + " Trait Road";
		browser.open("/request?utm_source=other");
		ada.opens("/request/location").livesAt(street);

		assertThat(trait("device", street)).isEqualTo("phone");
		assertThat(trait("locale", street)).isEqualTo("es");
		assertThat(trait("source", street)).isEqualTo("spring-letter");
		assertThat(trait("visitor", street)).isEqualTo("new");
	}

	@ParameterizedTest
	@CsvSource({ "'/?utm_source=letter&utm_medium=mail', '', letter",
			"/, https://www.example.org/best-plumbers, www.example.org", "/, http://localhost/about, direct",
			"/, '', direct", "/?utm_source=%3Cscript%3E, '', direct", "/, not a link at all, direct" })
	void knowsWhereAVisitorCameFrom(String path, String referer, String source) {
		var browser = browser();
		if (!referer.isEmpty()) {
			browser.saying("Referer", referer);
		}
		browser.open(path);
		browser.notSaying("Referer");

		assertThat(sourceOf(browser)).isEqualTo(source);
	}

	@Test
	void theFirstPlaceOfAVisitCounts() {
		var browser = browser();
		browser.open("/?utm_source=first");
		browser.open("/?utm_source=second");

		assertThat(sourceOf(browser)).isEqualTo("first");
	}

	@Test
	void whoHasSentARequestBeforeIsReturning() {
		var browser = browser();
		new Homeowner(browser).describesTheWholeJob(someAddress()).submits();

		var street = UUID.randomUUID() + " Trait Road";
		new Homeowner(browser).describesALeakingFaucet().livesAt(street);

		assertThat(trait("visitor", street)).isEqualTo("returning");
	}

	private String sourceOf(Browser browser) {
		var street = UUID.randomUUID() + " Trait Road";
		new Homeowner(browser).describesALeakingFaucet().livesAt(street);
		return trait("source", street);
	}

	private String trait(String name, String street) {
		return this.jdbc.sql("select origin ->> :name from drafts where answers::text like :street")
			.param("name", name)
			.param("street", "%" + street + "%")
			.query(String.class)
			.single();
	}

}

package journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pages.ConsolePage;
import pages.DonePage;
import pages.QuestionsPage;
import pages.StepPage;
import support.Browsers;
import support.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the console, with something on it and in its error states: each visit
 * looks for what must be wrong on none.
 */
class ConsoleScanJourney {

	private static final List<String> PAGES = List.of("/console", "/console/account", "/console/account/password",
			"/console/steps", "/console/steps?order=home&order=jobtype&off=home&off=urgency&look=contact",
			"/console/steps?order=contact&off=contact", "/console/flags", "/console/flags?q=nothing-is-like-that",
			"/console/flags/new", "/console/flags/step.home", "/console/flags/step.home/edit",
			"/console/flags/step.home/explain?visitor=ada", "/console/flags/step.contact", "/console/revisions",
			"/console/revisions/1", "/console/revisions/1/restore", "/console/drafts",
			"/console/drafts?q=nothing-is-like-that", "/console/requests", "/console/requests?q=nothing-is-like-that",
			"/console/reviews", "/console/professionals/import", "/console/people", "/console/people/new",
			"/console/audit", "/console/audit?q=nothing-is-like-that", "/console/analytics",
			"/console/analytics?from=2026-11-25&to=2026-11-01", "/console/events", "/console/events/delivery",
			"/console/events/erasures");

	/** Where an entry of each list leads. */
	private static final List<String> LISTS = List.of("/console/drafts", "/console/requests", "/console/professionals",
			"/console/people");

	/** Forms that are sent as they stand, and refused. */
	private static final List<String> REFUSED = List.of("/console/flags/new", "/console/people/new",
			"/console/account/password", "/console/steps?order=home&off=home");

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@ParameterizedTest
	@CsvSource({ "PHONE, en", "DESKTOP, en", "DESKTOP, es" })
	void noPageHasAnythingWrong(Screen screen, String language) {
		fillTheLists();
		var browser = this.browsers.open(screen);
		var console = ConsolePage.enter(browser, "Grace Hopper", "ADMIN", "ANALYST", "SUPPORT");
		browser.reads(language);
		console.open("/console?lang=" + language);
		for (var place : places(console)) {
			console.look(place);
			assertThat(browser.isWiderThanItsWindow()).as(place).isFalse();
		}
		for (var form : REFUSED) {
			console.look(form).sendAsItStands();
		}
	}

	private static List<String> places(ConsolePage console) {
		var entries = new ArrayList<String>();
		LISTS.forEach(list -> entries.add(console.open(list).firstEntry()));
		return Stream.of(PAGES, console.places(), entries).flatMap(List::stream).distinct().toList();
	}

	/** Somebody has sent a request, and somebody else is on the way. */
	private void fillTheLists() {
		var ada = this.browsers.phone();
		StepPage.open(ada).answerEverything().agree().send(DonePage::new);
		StepPage.open(this.browsers.phone()).answer().continue_(QuestionsPage::new);
	}

}

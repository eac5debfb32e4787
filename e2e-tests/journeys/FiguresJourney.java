package journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pages.ConsentQuestion;
import pages.ConsolePage;
import pages.DestinationPage;
import pages.DonePage;
import pages.FunnelPage;
import pages.LocationPage;
import pages.PrivacyPage;
import pages.QuestionsPage;
import pages.StepPage;
import support.Application;
import support.Browser;
import support.Browsers;
import support.Screen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What two people do with the form is counted, shown, and passed on with their consent.
 */
@TestMethodOrder(OrderAnnotation.class)
class FiguresJourney {

	private static final List<String> PAGES = List.of("/console", "/console/analytics",
			"/console/analytics?from=2026-11-25&to=2026-11-01", "/console/analytics?by=source&only=device%3Dphone",
			"/console/events", "/console/events/erasures", "/console/events/delivery", "/console/events/delivery/file",
			"/console/events/delivery/file/replay", "/console/events/delivery/file/replay?since=2026-11-25T10:00");

	@TempDir
	static Path folder;

	static Path events;

	static Application application;

	@RegisterExtension
	final Browsers browsers = new Browsers();

	@BeforeAll
	static void start() {
		events = folder.resolve("events.ndjson");
		application = Application.passingOnTo(events);
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@Test
	@Order(1)
	void oneLeavesAndOneSubmitsAndBothAreCounted() throws IOException {
		var phone = this.browsers.at(application);
		agree(phone).answer()
			.continue_(QuestionsPage::new)
			.answer()
			.continue_(LocationPage::new)
			.enter("ZIP code", "12")
			.continue_(LocationPage::new)
			.enter("Street and number (optional)", "12 Valencia St");
		PrivacyPage.open(phone);
		agree(this.browsers.desktopAt(application)).answerEverything().agree().send(DonePage::new);
		var browser = this.browsers.desktopAt(application);
		ConsolePage.enter(browser, application, "Grace Hopper", "ADMIN", "ANALYST");

		var funnel = FunnelPage.openOnceSubmitted(browser, 1);
		assertThat(funnel.starters()).isEqualTo(2);
		assertThat(funnel.unfold("Where")).contains("Applied to 2, 1 completed it", "Errors by field", "ZIP code",
				"What those who left had touched last", "Street");
		assertThat(funnel.exported()).anyMatch(line -> line.startsWith("""
				"location","Where","2","2","1","0","1","1","zip: 1","street: 1","""));
		assertThat(funnel.compareBy("Device").only("Phone").starters()).isEqualTo(1);
		assertThat(funnel.events()).contains("Request Submitted", "Step Viewed", "Validation Error Shown");
		isDelivered(browser);
	}

	private static StepPage<?> agree(Browser browser) {
		browser.go("/");
		ConsentQuestion.on(browser).answer("Yes, count me");
		return StepPage.open(browser);
	}

	private void isDelivered(Browser browser) throws IOException {
		var destination = DestinationPage.openOnceDelivered(browser, "file");
		var accepted = destination.events("Accepted");
		assertThat(accepted).isEqualTo(destination.events("Events written")).isEqualTo(delivered());
		assertThat(destination.addsUp()).isTrue();
		destination = destination.decide("Pause").replay("The disk was lost");
		assertThat(destination.said()).isEqualTo(accepted + " events are sent again.");
		assertThat(destination.events("Waiting")).isEqualTo(accepted);
		destination.decide("Resume");
		assertThat(DestinationPage.openOnceDelivered(browser, "file").events("Accepted")).isEqualTo(accepted);
		assertThat(delivered()).isEqualTo(2 * accepted);
	}

	private static int delivered() throws IOException {
		return Files.readAllLines(events).size();
	}

	/** With what is there by now on each of them. */
	@ParameterizedTest
	@Order(2)
	@CsvSource({ "PHONE, en", "DESKTOP, en", "DESKTOP, es" })
	void noPageHasAnythingWrong(Screen screen, String language) {
		var browser = this.browsers.at(application, screen);
		var console = ConsolePage.enter(browser, application, "Grace Hopper", "ADMIN");
		browser.reads(language);
		console.open("/console?lang=" + language);
		for (var page : PAGES) {
			console.look(page);
			assertThat(browser.isWiderThanItsWindow()).as(page).isFalse();
		}
	}

}

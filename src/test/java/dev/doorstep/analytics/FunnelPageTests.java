package dev.doorstep.analytics;

import java.time.Instant;
import java.util.List;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Admin;
import dev.doorstep.testing.Browser;
import dev.doorstep.testing.CountedStatements;
import dev.doorstep.testing.DoorstepTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The funnel of a day long ago, on which nobody but this test's people have been here.
 */
@DoorstepTest
class FunnelPageTests {

	private static final String PAGE = "/console/analytics";

	private static final String DAY = "?from=2021-03-14&to=2021-03-14";

	@LocalServerPort
	int port;

	@Autowired
	EventStore store;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	CountedStatements statements;

	Browser browser;

	@BeforeEach
	void aDayLongAgo() {
		this.browser = Admin.signedIn(new Browser(this.port), this.jdbc, Role.ANALYST).browser();
		if (this.jdbc.sql("select not exists (select from analytics_event where occurred_at < '2022-01-01')")
			.query(Boolean.class)
			.single()) {
			this.store.add(new PastDay(Instant.parse("2021-03-14T12:00:00Z")).events());
		}
		await().untilAsserted(() -> assertThat(figures(DAY)).startsWith("6"));
	}

	private List<String> figures(String query) {
		return open(query).select(".figure-value").eachText();
	}

	private Document open(String query) {
		return this.browser.open(PAGE + query).document();
	}

	@Test
	void tellsHowManyOfThoseWhoStartedSubmitted() {
		assertThat(figures(DAY)).containsExactly("6", "2", "33.3%", "2 min");
		assertThat(figures("?from=2021-03-15&to=2021-03-15")).containsExactly("0", "0", "–", "–");
		assertThat(open("?from=2021-03-15&to=2021-03-15").select(".figure-note").eachText())
			.startsWith("6 in the same time before", "2 in the same time before", "33.3% in the same time before");
	}

	@Test
	void theOverviewSaysTheSameOfToday() {
		this.store.add(new PastDay(Instant.now()).events());
		await().untilAsserted(() -> assertThat(
				this.browser.open("/console").document().select(".figure-value").eachText().subList(0, 2))
			.doesNotContain("0")
			.isEqualTo(figures("?days=1").subList(0, 2)));
	}

	/**
	 * Applied to, viewed, completed, left, under way, met an error, changed, came back.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "The job; 6 6 5 1 0 0 0 0", "Details; 4 3 2 1 0 1 0 0",
			"Where; 6 4 2 2 0 1 1 1", "Check your answers; 6 2 2 0 0 0 0 0" })
	void countsAStepForThoseItAppliedTo(String step, String counts) {
		assertThat(row(open(DAY), step).select("td").eachText().subList(0, 8)).containsExactly(counts.split(" "));
	}

	@Test
	void showsTheStepsInTheOrderOfPeoplesRoutes() {
		var page = open(DAY);
		assertThat(page.select(".stage-name").eachText()).containsExactly("The job", "Details", "Where",
				"Check your answers");
		assertThat(page.select(".stage-rate").eachText()).containsExactly("83%", "50%", "33%", "33%");
		assertThat(page.select(".stage-bar").get(1).select("rect").eachAttr("width").stream().map(Double::valueOf))
			.satisfiesExactly(width -> assertThat(width).isBetween(66.6, 66.7),
					width -> assertThat(width).isBetween(33.3, 33.4), width -> assertThat(width).isBetween(16.6, 16.7));
	}

	@Test
	void namesTheFieldsThatPeopleStumbledOverAndTouchedLast() {
		var details = open(DAY).select(".stage").get(1);
		assertThat(details.select(".stage-fields").text())
			.isEqualTo("Errors by field size 2 What those who left had touched last size 1");
		assertThat(open(DAY).select(".stage").get(2).select(".stage-fields").text())
			.startsWith("Errors by field ZIP code 1");
	}

	@ParameterizedTest
	@CsvSource({ "device=phone, 4, 1", "device=desktop, 2, 1", "source=google.com, 1, 1", "device=watch, 0, 0",
			"nonsense, 6, 2", "variant=nonsense, 6, 2", "all=everybody, 6, 2" })
	void countsAPartOfThemAlone(String only, String started, String submitted) {
		assertThat(figures(DAY + "&only=" + only)).startsWith(started, submitted);
	}

	@Test
	void comparesPartsBesideEachOther() {
		var page = open(DAY + "&by=device");
		assertThat(page.select(".compare-table tbody tr").eachText())
			.containsExactly("Phone 4 1 25.0% 100% 67% 25% 25%", "Desktop 2 1 50.0% 50% 0% 50% 50%");
		assertThat(figures(page.selectFirst(".compare-table a").attr("href").substring(PAGE.length()))).startsWith("4");
		assertThat(page.select("#only option").eachAttr("value")).contains("device=phone", "source=google.com",
				"locale=en");
	}

	@Test
	void showsADayAsTheViewersClockHasIt() {
		this.browser.cookies().put("zone", "Pacific/Auckland");
		assertThat(figures(DAY)).startsWith("0");
		assertThat(figures("?from=2021-03-15&to=2021-03-15")).startsWith("6");
		this.browser.cookies().put("zone", "America/New_York");
		var hours = open(DAY).selectFirst("#by-time").closest("section").select("tbody tr").eachText();
		assertThat(hours).hasSize(23).contains("8\u202fAM 6 2").doesNotContain("2\u202fAM 0 0");
	}

	@ParameterizedTest
	@CsvSource({ "?from=yesterday, Enter a day like 3/6/2026.", "?to=2021-02-30, Enter a day like 3/6/2026.",
			"?from=2021-03-14&to=2021-03-13, Choose a last day that is not before the first one.",
			"?from=2019-01-01&to=2021-03-13, Choose at most 400 days." })
	void saysWhichDaysItCannotShow(String query, String error) {
		var page = this.browser.get(PAGE + query);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly(error);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?only=%00", "?only=device%3D%27", "?by=%F0%9F%92%A3", "?days=-1", "?from=99999-01-01",
			"?only=variant%3D%3D", "?only=device%3D%25" })
	void bearsWhateverIsAsked(String query) {
		assertThat(this.browser.get(PAGE + query).status()).isIn(200, 422);
	}

	@Test
	void givesAFileThatNoSpreadsheetRuns() {
		var file = this.browser.get(PAGE + ".csv" + DAY);
		assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(file.header("Content-Disposition")).contains("funnel-2021-03-14-2021-03-14.csv");
		assertThat(file.html().lines().skip(1)).startsWith(
				"\"jobtype\",\"The job\",\"6\",\"6\",\"5\",\"1\",\"0\",\"0\",\"\",\"\",\"0\",\"0\",\"20\",\"20\"",
				"\"questions\",\"Details\",\"4\",\"3\",\"2\",\"1\",\"0\",\"1\",\"size: 2\",\"size: 1\",\"0\",\"0\",\"20\",\"20\"");
	}

	@Test
	void onePageIsAFewStatements() {
		open(DAY);
		assertThat(this.statements.during(() -> open(DAY))).filteredOn(sql -> sql.contains("analytics_")).hasSize(7);
	}

	@Test
	void speaksSpanish() {
		var page = open(DAY + "&lang=es");
		assertThat(page.select("h1").text()).isEqualTo("Embudo");
		assertThat(page.select(".figure-value").eachText().get(2)).isEqualTo("33,3 %");
	}

	private static Element row(Document page, String step) {
		return page.select("#stages")
			.first()
			.closest("section")
			.select(".table tbody tr")
			.stream()
			.filter(row -> row.select("th").text().equals(step))
			.findFirst()
			.orElseThrow();
	}

}

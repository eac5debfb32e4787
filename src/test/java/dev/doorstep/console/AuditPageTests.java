package dev.doorstep.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.doorstep.accounts.Role;
import dev.doorstep.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuditPageTests extends RunningConsole {

	final String mark = UUID.randomUUID().toString();

	Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = signedIn(Role.ADMIN);
	}

	@Test
	void tellsWhatChangedAndWhy() {
		record(new AuditEntry("user_updated", this.mark, "roles: support", "roles: admin", "She <b>grew</b>"));

		var entry = this.browser.open("/console/audit?subject=" + this.mark).document().selectFirst(".entry");
		assertThat(entry.select(".row-title").text()).isEqualTo("Changed a person " + this.mark);
		assertThat(entry.select(".entry-why").text()).isEqualTo("She <b>grew</b>");
		assertThat(entry.select(".diff-line--removed").text()).isEqualTo("−Removed: roles: support");
		assertThat(entry.select(".diff-line--added").text()).isEqualTo("+Added: roles: admin");
	}

	@Test
	void callsWhatIsOursInTheWordsOfWhoeverLooks() {
		record(AuditEntry.of("revision_published", "revision 4711"));
		record(AuditEntry.of("user_disabled", "Revision Smith " + this.mark));
		this.browser.saying("Accept-Language", "es");

		assertThat(titles("?subject=revision+4711")).contains("Publicó un cambio revisión 4711");
		assertThat(titles("?subject=" + this.mark))
			.containsExactly("Desactivó a una persona Revision Smith " + this.mark);
	}

	@Test
	void findsByActionAndPart() {
		record(AuditEntry.of("user_updated", this.mark));
		record(AuditEntry.of("sensitive_read", this.mark));

		assertThat(titles("?action=sensitive_read&subject=" + this.mark.substring(4)))
			.containsExactly("Looked at personal data " + this.mark);
		assertThat(titles("?person=doorSTEP&action=sensitive_read&subject=" + this.mark)).hasSize(1);
		assertThat(titles("?person=somebody+else&subject=" + this.mark)).isEmpty();
	}

	@Test
	void findsByDaysOfTheViewersZone() {
		this.jdbc.sql("""
				insert into audit_entry (at, person, action, subject)
				values ('2026-03-06T01:30:00Z', 'Ada', 'user_updated', :mark)
				""").param("mark", this.mark).update();

		this.browser.cookies().put("zone", "America/Los_Angeles");
		assertThat(titles("?subject=%s&from=2026-03-05&to=2026-03-05".formatted(this.mark))).hasSize(1);
		assertThat(titles("?subject=%s&from=3/6/2026".formatted(this.mark))).isEmpty();
		assertThat(this.browser.open("/console/audit?subject=" + this.mark).text(".entry time"))
			.isEqualTo("Mar 5, 2026, 5:30\u202fPM");
	}

	@Test
	void takesAPercentSignForWhatItIs() {
		record(AuditEntry.of("user_updated", "100%_" + this.mark));

		assertThat(titles("?subject=" + encoded("0%_" + this.mark))).hasSize(1);
		assertThat(titles("?subject=" + encoded("1%" + this.mark))).isEmpty();
	}

	@Test
	void leafsThroughALongLogWithoutLosingAnEntry() {
		IntStream.range(0, 120).forEach(number -> record(AuditEntry.of("user_updated", this.mark + "-" + number)));

		var first = this.browser.open("/console/audit?subject=" + this.mark).document();
		var second = this.browser.open(first.selectFirst(".pager a:contains(Older)").attr("href")).document();
		var third = this.browser.open(second.selectFirst(".pager a:contains(Older)").attr("href")).document();
		var back = this.browser.open(third.selectFirst(".pager a:contains(Newer)").attr("href")).document();

		assertThat(List.of(first, second, third)).flatExtracting(page -> page.select(".entry code").eachText())
			.containsExactlyElementsOf(
					IntStream.rangeClosed(1, 120).mapToObj(place -> this.mark + "-" + (120 - place)).toList());
		assertThat(third.select(".pager a").eachText()).containsExactly("Newer");
		assertThat(back.select(".entry code").eachText()).isEqualTo(second.select(".entry code").eachText());
	}

	@Test
	void saysWhichDayItCannotRead() {
		var page = this.browser.get("/console/audit?from=yesterday");

		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter a day like 3/6/2026.");
		assertThat(page.document().select("#from").val()).isEqualTo("yesterday");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%00", "%25", "'%20or%201=1", "%5C", "%F0%9F%92%A3", "%EF%BF%BE" })
	void bearsWhateverIsLookedFor(String typed) {
		assertThat(this.browser.get("/console/audit?person=%1$s&action=%1$s&subject=%1$s".formatted(typed)).status())
			.isEqualTo(200);
	}

	@Test
	void givesAFileThatNoSpreadsheetRuns() {
		record(new AuditEntry("user_updated", this.mark, "=cmd|' /C calc'!A0", "a \"quoted\", cell", "-1+2"));

		var file = this.browser.get("/console/audit.csv?subject=" + this.mark);
		assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(file.header("Content-Disposition")).contains("attachment").contains("audit.csv");
		assertThat(file.html()).startsWith("\uFEFF\"at\",\"person\",\"action\",")
			.endsWith(
					"\"Doorstep\",\"user_updated\",\"%s\",\"'=cmd|' /C calc'!A0\",\"a \"\"quoted\"\", cell\",\"'-1+2\"\r\n"
						.formatted(this.mark));
	}

	private List<String> titles(String query) {
		return this.browser.open("/console/audit" + query).document().select(".entry .row-title").eachText();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}

package dev.doorstep.conversation;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import dev.doorstep.testing.Browser;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was agreed, as people's calendars read it. */
class CalendarTests extends RunningConversation {

	private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

	@BeforeEach
	void wantTheJob() {
		interest("Gladly");
	}

	@Test
	void isTheSameTimeForBothInTheZoneOfWhoComes() throws Exception {
		var day = LocalDate.ofInstant(this.clock.instant(), PACIFIC).plusDays(200);
		agree(day, "09:30");
		var home = home().browser();
		for (var text : new String[] { home.get(ownFile()).html(), this.pro.get(proFile()).html() }) {
			assertThat(text).contains("BEGIN:VTIMEZONE", "DTSTART;TZID=America/Los_Angeles:").contains("\r\n");
			assertThat(text.lines()).allMatch(line -> line.getBytes().length <= 75);
			var event = event(text);
			assertThat(ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant())
				.isEqualTo(day.atTime(9, 30).atZone(PACIFIC).toInstant());
			assertThat(ZonedDateTime.from(event.getDateTimeEnd().getDate()).toInstant())
				.isEqualTo(day.atTime(10, 30).atZone(PACIFIC).toInstant());
		}
		assertThat(home.get(ownFile()).header("Content-Type")).startsWith("text/calendar");
	}

	@Test
	void replacesWhatTheCalendarHoldsWhenAnotherTimeIsAgreed() throws Exception {
		var day = LocalDate.ofInstant(this.clock.instant(), PACIFIC).plusDays(2);
		agree(day, "09:30");
		var first = event(this.pro.get(proFile()).html());
		agree(day, "15:00");
		var second = event(this.pro.get(proFile()).html());
		assertThat(second.getUid()).isEqualTo(first.getUid());
		assertThat(first.getSequence().getValue()).isEqualTo("0");
		assertThat(second.getSequence().getValue()).isEqualTo("1");
	}

	@Test
	void namesTheStreetToWhoMayKnowIt() {
		agree(LocalDate.ofInstant(this.clock.instant(), PACIFIC).plusDays(2), "09:30");
		var home = home();
		assertThat(home.browser().get(ownFile()).html()).contains("12 Valencia Street");
		assertThat(this.pro.get(proFile()).html()).contains("San Francisco").doesNotContain("Valencia");
		home.press("Give them my contact details");
		assertThat(this.pro.get(proFile()).html()).contains("12 Valencia Street");
	}

	@Test
	void isThereForTheTwoAloneOnceSomethingIsAgreed() {
		assertThat(this.pro.get(proFile()).status()).isEqualTo(404);
		agree(LocalDate.ofInstant(this.clock.instant(), PACIFIC).plusDays(2), "09:30");
		assertThat(this.pro.get(proFile()).status()).isEqualTo(200);
		assertThat(professional("other-" + this.email).get(proFile()).status()).isEqualTo(404);
		assertThat(new Browser(this.port).get(proFile()).status()).isEqualTo(404);
		assertThat(new Browser(this.port).get(ownFile()).status()).isEqualTo(404);
	}

	private void agree(LocalDate day, String begin) {
		proThread().fill("day", day.toString()).fill("begin", begin).fill("minutes", "60").press("Propose this time");
		ownThread(home()).press("Yes, come then");
	}

	private String ownFile() {
		return OwnThreadController.path(this.invitation) + "/time.ics";
	}

	private String proFile() {
		return "/pro/invitations/" + this.invitation + "/time.ics";
	}

	private static VEvent event(String text) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		assertThat(calendar.validate().getEntries()).isEmpty();
		Optional<VEvent> event = calendar.getComponent(Component.VEVENT);
		return event.orElseThrow();
	}

}

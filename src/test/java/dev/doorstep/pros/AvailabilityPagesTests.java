package dev.doorstep.pros;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How professionals say when they work, and when not. */
class AvailabilityPagesTests extends RunningProfile {

	@Test
	void theyWorkTheirOwnHours() {
		var page = open("hours").fill("from-saturday", "09:30")
			.fill("to-saturday", "12:00")
			.fill("from-monday", "")
			.fill("to-monday", "")
			.fill("capacity", "7")
			.press();
		assertThat(page.text("[aria-labelledby=card-hours]")).contains("Saturday: 9:30", "7").doesNotContain("Monday");
	}

	@Test
	void aDayThatOnlyBeginsIsAskedForItsEnd() {
		var page = open("hours").fill("from-sunday", "10:00").press();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter a time, like 08:00");
		assertThat(page.value("from-sunday")).isEqualTo("10:00");
	}

	@Test
	void theyTakeDaysOffAndTakeThemBack() {
		var next = today().plusDays(7);
		var page = open("days-off").fill("first", next.toString()).fill("last", next.plusDays(2).toString()).press();
		assertThat(page.document().select(".account-name").size()).isEqualTo(1);
		assertThat(daysOff()).isEqualTo("{[%s,%s)}".formatted(next, next.plusDays(3)));
		page.press(page.document().select(".account-item button").attr("aria-label"));
		assertThat(daysOff()).isEqualTo("{}");
	}

	@Test
	void daysThatAreOverAreNoDaysOff() {
		var page = open("days-off").fill("first", today().minusDays(3).toString()).press();
		assertThat(page.errors()).containsExactly("Enter a last day from the first day on, within two years");
	}

	@Test
	void theyTakeABreakAndComeBack() {
		var inbox = this.browser.open("/pro").press("One week");
		assertThat(inbox.text()).contains("You take a break until");
		assertThat(paused()).isTrue();
		assertThat(inbox.press("I’m back").text()).doesNotContain("You take a break until");
		assertThat(paused()).isFalse();
	}

	@Test
	void aBreakEndsOnTheDayTheySay() {
		var page = this.browser.open("/pro/pause");
		assertThat(page.fill("back", today().toString()).press().errors())
			.containsExactly("Enter a day from tomorrow on, within a year");
		assertThat(page.fill("back", today().plusDays(3).toString()).press().text()).contains("You take a break until");
		later(Duration.ofDays(4));
		assertThat(this.browser.open("/pro").text()).doesNotContain("You take a break until");
	}

	private String daysOff() {
		return this.jdbc.sql("select days_off::text from pros").query(String.class).single();
	}

	private boolean paused() {
		return this.jdbc.sql("select paused_until is not null from pros").query(Boolean.class).single();
	}

}

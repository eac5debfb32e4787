package dev.doorstep.notices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When professionals are written to. */
class SettingsTests {

	private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

	private static final Instant FAR = at("2026-12-24T00:00");

	@Test
	void usuallyAtOnce() {
		assertThat(Settings.USUAL.when(at("2026-11-28T03:17"), ZONE)).isEqualTo(at("2026-11-28T03:17"));
	}

	@Test
	void everyHourWhenItIsFull() {
		var hourly = new Settings(Pace.HOURLY, 7, null, null, true);
		assertThat(hourly.when(at("2026-11-28T03:17"), ZONE)).isEqualTo(at("2026-11-28T04:00"));
		assertThat(hourly.when(at("2026-11-28T23:00"), ZONE)).isEqualTo(at("2026-11-29T00:00"));
	}

	@Test
	void onceADayAtTheirHour() {
		var daily = new Settings(Pace.DAILY, 18, null, null, true);
		assertThat(daily.when(at("2026-11-28T03:17"), ZONE)).isEqualTo(at("2026-11-28T18:00"));
		assertThat(daily.when(at("2026-11-28T18:00"), ZONE)).isEqualTo(at("2026-11-29T18:00"));
	}

	@Test
	void notInTheNight() {
		var nights = new Settings(Pace.AT_ONCE, 7, 21, 7, false);
		assertThat(nights.when(at("2026-11-28T20:59"), ZONE)).isEqualTo(at("2026-11-28T20:59"));
		assertThat(nights.when(at("2026-11-28T21:00"), ZONE)).isEqualTo(at("2026-11-29T07:00"));
		assertThat(nights.when(at("2026-11-29T06:59"), ZONE)).isEqualTo(at("2026-11-29T07:00"));
		assertThat(nights.when(at("2026-11-29T07:00"), ZONE)).isEqualTo(at("2026-11-29T07:00"));
	}

	@Test
	void notDuringASiesta() {
		var siesta = new Settings(Pace.HOURLY, 7, 13, 15, false);
		assertThat(siesta.when(at("2026-11-28T12:30"), ZONE)).isEqualTo(at("2026-11-28T15:00"));
		assertThat(siesta.when(at("2026-11-28T15:30"), ZONE)).isEqualTo(at("2026-11-28T16:00"));
	}

	@Test
	void emergenciesAtAnyHourIfTheyMay() {
		var now = at("2026-11-28T23:30");
		assertThat(new Settings(Pace.DAILY, 7, 21, 7, true).when(now, ZONE, true, FAR)).isEqualTo(now);
		assertThat(new Settings(Pace.DAILY, 7, 21, 7, false).when(now, ZONE, true, FAR))
			.isEqualTo(at("2026-11-29T07:00"));
	}

	@Test
	void whatCouldNotBeAnsweredAnyMoreComesBefore() {
		var daily = new Settings(Pace.DAILY, 7, 21, 7, true);
		var now = at("2026-11-28T10:00");
		assertThat(daily.when(now, ZONE, false, at("2026-11-28T14:00"))).isEqualTo(now);
		assertThat(daily.when(now, ZONE, false, at("2026-11-29T10:00"))).isEqualTo(at("2026-11-29T07:00"));
	}

	@Test
	void anHourThatTheClockLeapsOverIsTheNext() {
		var daily = new Settings(Pace.DAILY, 2, null, null, true);
		assertThat(daily.when(at("2026-03-07T12:00"), ZONE)).isEqualTo(at("2026-03-08T03:00"));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

}

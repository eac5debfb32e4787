package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import dev.doorstep.pros.DaysOff.Stretch;
import dev.doorstep.pros.WorkingHours.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When somebody works, by their own clock. */
class AvailabilityTests {

	static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T23:00:00Z");

	static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T13:00:00Z");

	static final WorkingHours WEEKDAYS = WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY,
			DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

	@Test
	void rightAwayWhileTheyWork() {
		var noon = Instant.parse("2026-11-27T17:00:00Z");
		var ada = new Availability(NEW_YORK, WEEKDAYS, DaysOff.NONE, null);
		assertThat(ada.openAt(noon)).isTrue();
		assertThat(ada.opening(noon)).contains(noon);
	}

	@Test
	void afterTheWeekend() {
		var ada = new Availability(NEW_YORK, WEEKDAYS, DaysOff.NONE, null);
		assertThat(ada.openAt(FRIDAY_EVENING)).isFalse();
		assertThat(ada.opening(FRIDAY_EVENING)).contains(MONDAY_MORNING);
	}

	@Test
	void afterTheDaysOff() {
		var off = new DaysOff(List.of(new Stretch(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2))));
		var ada = new Availability(NEW_YORK, WEEKDAYS, off, null);
		assertThat(ada.opening(FRIDAY_EVENING)).contains(Instant.parse("2026-12-02T13:00:00Z"));
		assertThat(ada.worksOn(LocalDate.of(2026, 12, 1))).isFalse();
		assertThat(ada.worksOn(LocalDate.of(2026, 12, 2))).isTrue();
	}

	@Test
	void afterTheBreakTheyTake() {
		var pause = Instant.parse("2026-12-01T15:00:00Z");
		var ada = new Availability(NEW_YORK, WEEKDAYS, DaysOff.NONE, pause);
		assertThat(ada.openAt(MONDAY_MORNING)).isFalse();
		assertThat(ada.opening(MONDAY_MORNING)).contains(pause);
	}

	@Test
	void throughTheNightOfThoseWhoWorkThen() {
		var night = new WorkingHours(List.of(new Span(22 * 60, 30 * 60)));
		var ada = new Availability(NEW_YORK, night, DaysOff.NONE, null);
		assertThat(ada.openAt(Instant.parse("2026-12-01T08:00:00Z"))).isTrue();
		assertThat(ada.openAt(Instant.parse("2026-12-01T11:30:00Z"))).isFalse();
	}

	@Test
	void neverForThoseWhoNeverWork() {
		var nobody = new Availability(NEW_YORK, new WorkingHours(List.of()), DaysOff.NONE, null);
		assertThat(nobody.opening(MONDAY_MORNING)).isEmpty();
	}

	@Test
	void isKeptAsTheDatabaseWritesIt() {
		assertThat(WorkingHours.parse(WEEKDAYS.multirange())).isEqualTo(WEEKDAYS);
		var off = DaysOff.parse("{[2026-12-24,2026-12-27),[2027-01-01,2027-01-02)}");
		assertThat(DaysOff.parse(off.multirange())).isEqualTo(off);
		assertThat(off.hold(LocalDate.of(2026, 12, 26))).isTrue();
		assertThat(off.hold(LocalDate.of(2026, 12, 27))).isFalse();
	}

}

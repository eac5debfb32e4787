package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

import dev.doorstep.pros.Timetable.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Working hours as people say them, and as rows keep them. */
class TimetableTests {

	@ParameterizedTest
	@ValueSource(strings = { "{[480,1020)}", "{[0,10080)}", "{[1320,1800),[2760,3240)}", "{[0,360),[9960,10080)}",
			"{[8640,10080)}" })
	void saysTheSameHoursBothWays(String hours) {
		var kept = WorkingHours.parse(hours);
		var again = Timetable.of(kept).hours();
		for (var hour = LocalDateTime.of(2026, 11, 30, 0, 0); hour.getDayOfMonth() != 7; hour = hour.plusMinutes(15)) {
			assertThat(again.openAt(hour)).as(hours + " at " + hour).isEqualTo(kept.openAt(hour));
		}
	}

	@Test
	void aNightGoesOnIntoTheNextDayAlsoFromSundayToMonday() {
		var night = new Day(LocalTime.of(22, 0), LocalTime.of(6, 0));
		var hours = new Timetable(Map.of(DayOfWeek.SUNDAY, night)).hours();
		assertThat(hours.openAt(LocalDateTime.of(2026, 12, 6, 23, 0))).isTrue();
		assertThat(hours.openAt(LocalDateTime.of(2026, 12, 7, 5, 59))).isTrue();
		assertThat(hours.openAt(LocalDateTime.of(2026, 12, 7, 6, 0))).isFalse();
		assertThat(Timetable.of(hours).days()).isEqualTo(Map.of(DayOfWeek.SUNDAY, night));
	}

}

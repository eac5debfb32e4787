package dev.doorstep.pros;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When a professional works, as they type it: fields like {@code from-monday} and
 * {@code to-monday}, both blank on a day without work.
 */
record HoursForm(Map<String, String> typed) {

	static HoursForm of(Profile profile) {
		var typed = new HashMap<String, String>();
		var zone = profile.availability().zone();
		SignUpForm.ZONES.forEach((name, known) -> {
			if (known.equals(zone)) {
				typed.put("zone", name);
			}
		});
		typed.put("capacity", String.valueOf(profile.capacity()));
		Timetable.of(profile.availability().hours()).days().forEach((day, hours) -> {
			typed.put("from-" + word(day), hours.from().toString());
			typed.put("to-" + word(day), hours.to().toString());
		});
		return new HoursForm(typed);
	}

	static String word(DayOfWeek day) {
		return day.name().toLowerCase(Locale.ROOT);
	}

	String of(String field) {
		return Checks.tidy(this.typed.get(field));
	}

	/** The hours that were typed; said what is wrong with them. */
	WorkingHours hours(Checks checks) {
		var days = new EnumMap<DayOfWeek, Timetable.Day>(DayOfWeek.class);
		for (var day : DayOfWeek.values()) {
			var from = of("from-" + word(day));
			var to = of("to-" + word(day));
			if (!from.isEmpty() || !to.isEmpty()) {
				var begin = time(from);
				var end = time(to);
				begin.ifPresentOrElse(
						known -> end.ifPresentOrElse(until -> days.put(day, new Timetable.Day(known, until)),
								() -> checks.wrong("to-" + word(day), "time")),
						() -> checks.wrong("from-" + word(day), "time"));
			}
		}
		if (days.isEmpty()) {
			checks.wrong("from-monday", "never");
		}
		return new Timetable(days).hours();
	}

	private static Optional<LocalTime> time(String typed) {
		try {
			return Optional.of(LocalTime.parse((typed.length() == 4) ? "0" + typed : typed).withSecond(0).withNano(0));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	void check(Checks checks) {
		checks.need("zone", SignUpForm.ZONES.containsKey(of("zone")))
			.need("capacity", Checks.isCapacity(of("capacity")));
	}

	Map<String, List<String>> values() {
		var values = new HashMap<String, List<String>>();
		this.typed.forEach((field, value) -> values.put(field, List.of(value)));
		return values;
	}

}
